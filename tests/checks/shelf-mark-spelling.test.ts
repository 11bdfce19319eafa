import { expect, test } from 'vitest';
import { shelfMarkOf, shelfMarksIn } from '../../src/edition/same-shelf-mark.ts';
import { change, warningsIn, type Changes } from './tiny-edition.ts';

const letter = 'documents/henslow-letter-1831.md';
const other = 'documents/peacock-letter-1831.md';

const kept = (...lines: string[]) =>
  change(
    letter,
    'transcription',
    `archive:\n${lines.map((line) => `  ${line}\n`).join('')}transcription`,
  );

/** A second letter, its shelf mark in fields or in its text. */
const otherLetter = (lines: string[], text = 'Peacock asks Henslow.') => ({
  [other]: `---\ntitle: Peacock to Henslow\ntype: letter\ndate: "1831-08"\n${[
    'archive:',
    ...lines.map((line) => `  ${line}`),
  ]
    .slice(lines.length === 0 ? 1 : 0)
    .map((line) => `${line}\n`)
    .join('')}transcription: summary\n---\n\n${text}\n`,
});
const found = (changes: Changes) =>
  warningsIn(changes).filter((line) => line.includes('[shelf-mark-spelling'));

test('reports both places of a file that is spelt in two ways', () => {
  expect(
    found({
      ...kept('repository: Archive (AVP RF)', 'fond: "0146"', 'delo: "2"'),
      ...otherLetter(['repository: AVP RF', 'fond: "f. 146"', 'delo: "02"']),
    }),
  ).toEqual([
    'documents/peacock-letter-1831.md:5:1  archive  "f. f. 146, d. 02", which is "f. 0146, d. 2" in documents/henslow-letter-1831.md, line 7; write both alike if they are one and the same file [shelf-mark-spelling, warning]',
  ]);
});

test('compares with what the text says', () => {
  expect(
    found({
      ...kept('repository: Archive (RGASPI)', 'fond: "558"', 'opis: "11"', 'delo: "404"'),
      ...otherLetter([], 'See RGASPI, f. 558, op. 11, d. 0404, ll. 2–3.'),
    }),
  ).toEqual([
    'documents/peacock-letter-1831.md:8:5  body  "f. 558, op. 11, d. 0404", which is "f. 558, op. 11, d. 404" in documents/henslow-letter-1831.md, line 7; write both alike if they are one and the same file [shelf-mark-spelling, warning]',
  ]);
});

test('accepts the same spelling twice, other files, other archives, and parts not known', () => {
  const one = kept('repository: AVP RF', 'fond: "06"', 'delo: "2"');
  for (const lines of [
    ['repository: AVP RF', 'fond: "06"', 'delo: "2"'],
    ['repository: GARF', 'fond: "6"', 'delo: "2"'],
    ['repository: AVP RF', 'fond: "6"', 'delo: "3"'],
  ]) {
    expect(found({ ...one, ...otherLetter(lines) })).toEqual([]);
  }
  expect(
    found({
      ...kept('repository: AVP RF', 'fond: unknown', 'delo: "2"'),
      ...otherLetter(['repository: AVP RF', 'fond: Unknown', 'delo: "2"']),
    }),
  ).toEqual([]);
});

test('makes all ways of writing a file equal', () => {
  const key = shelfMarkOf({ repository: 'AVP RF', fond: '0146', opis: '29', delo: '12' })?.key;
  for (const text of ['AVP RF, f. 146, op. 29, d. 12', 'AVP RF fond 0146, opis 29, delo 012']) {
    expect(shelfMarksIn(text).map((mark) => mark.key)).toEqual([key]);
  }
  expect(shelfMarkOf({ reference: '761.93/12–1544' })?.key).toBe(
    shelfMarkOf({ reference: '761.93/12-1544' })?.key,
  );
});
