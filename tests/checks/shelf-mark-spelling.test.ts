import { expect, test } from 'vitest';
import { shelfMarkOf, shelfMarksIn } from '../../src/edition/shelf-marks.ts';
import { change, changeBody, warningsIn } from './tiny-edition.ts';

const letter = 'documents/henslow-letter-1831.md';
const note = 'notes/date-of-the-letter.md';

const archiveOf = (...lines: string[]) => ['archive:', ...lines].join('\n  ');
const kept = (path: string, before: string, ...lines: string[]) =>
  change(path, before, `${archiveOf(...lines)}\n${before}`);
const noted = (...lines: string[]) =>
  change(note, archiveOf('repository: A library', 'box: "1"'), archiveOf(...lines));

test('reports both places of a file that is spelt in two ways', () => {
  expect(
    warningsIn({
      ...kept(letter, 'transcription', 'repository: Archive (AVP RF)', 'fond: "0146"', 'delo: "2"'),
      ...noted('repository: AVP RF', 'fond: "f. 146"', 'delo: "02"'),
    }),
  ).toEqual([
    'notes/date-of-the-letter.md:8:1  archive  "f. f. 146, d. 02", which is "f. 0146, d. 2" in documents/henslow-letter-1831.md, line 7; write both alike if they are one and the same file [shelf-mark-spelling, warning]',
  ]);
});

test('compares with what the text says', () => {
  expect(
    warningsIn({
      ...kept(
        letter,
        'transcription',
        'repository: Archive (RGASPI)',
        'fond: "558"',
        'opis: "11"',
        'delo: "404"',
      ),
      ...changeBody(note, '\nSee RGASPI, f. 558, op. 11, d. 0404, ll. 2–3.\n'),
    }),
  ).toEqual([
    'notes/date-of-the-letter.md:17:5  body  "f. 558, op. 11, d. 0404", which is "f. 558, op. 11, d. 404" in documents/henslow-letter-1831.md, line 7; write both alike if they are one and the same file [shelf-mark-spelling, warning]',
  ]);
});

test('accepts the same spelling twice, other files and other archives', () => {
  const one = kept(letter, 'transcription', 'repository: AVP RF', 'fond: "06"', 'delo: "2"');
  expect(warningsIn({ ...one, ...noted('repository: AVP RF', 'fond: "06"', 'delo: "2"') })).toEqual(
    [],
  );
  expect(warningsIn({ ...one, ...noted('repository: GARF', 'fond: "6"', 'delo: "2"') })).toEqual(
    [],
  );
  expect(warningsIn({ ...one, ...noted('repository: AVP RF', 'fond: "6"', 'delo: "3"') })).toEqual(
    [],
  );
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
