import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn } from './tiny-edition.ts';

/** The letter of the tiny edition, signed on 24 August 1831, as a treaty with these dates. */
const treaty = (...lines: string[]) =>
  change(
    'documents/henslow-letter-1831.md',
    'transcription: summary',
    ['treaty:', ...lines.map((line) => `  ${line}`), 'transcription: summary'].join('\n'),
  );

test('accepts the dates of a treaty in order', () => {
  const changes = treaty(
    'ratified: [{ by: One, date: "1831-09" }, { by: Other, date: "1831-09-20" }]',
    'ratificationsExchanged: { date: "1831-12-01" }',
    'inForce: "1831-09-20"',
    'term: { years: 5, from: entry-into-force }',
    'renewal: { years: 5, noticeMonths: 12 }',
    'notice: { date: "1835-09-01", by: One }',
    'expires: "1836-09-20"',
    'ended: { date: "1835-12-24", how: War }',
  );
  expect(errorsIn(changes)).toEqual([]);
  expect(warningsIn(changes).filter((line) => line.includes('[treaty-dates'))).toEqual([]);
});

test('refuses a treaty in force before it is signed', () => {
  expect(errorsIn(treaty('inForce: "1830-01-01"'))).toEqual([
    'documents/henslow-letter-1831.md:8:3  treaty.inForce  "1830-01-01", which is before "date", "1831-08-24"; correct one of the two dates [treaty-dates]',
  ]);
});

test('refuses a treaty in force before it is ratified', () => {
  expect(errorsIn(treaty('ratified: [{ date: "1831-10-01" }]', 'inForce: "1831-09-01"'))).toEqual([
    'documents/henslow-letter-1831.md:9:3  treaty.inForce  "1831-09-01", which is before "ratified › 1 › date", "1831-10-01"; correct one of the two dates [treaty-dates]',
  ]);
});

test('refuses instruments exchanged before the signature that is given', () => {
  const changes = treaty('signed: "1831-08-25"', 'ratificationsExchanged: { date: "1831-08-24" }');
  expect(errorsIn(changes)).toEqual([
    'documents/henslow-letter-1831.md:9:29  treaty.ratificationsExchanged.date  "1831-08-24", which is before "signed", "1831-08-25"; correct one of the two dates [treaty-dates]',
  ]);
});

test('refuses notice after the end of the term', () => {
  const changes = treaty('notice: { date: "1837-01-01", by: One }', 'expires: "1836-08-24"');
  expect(errorsIn(changes)).toEqual([
    'documents/henslow-letter-1831.md:9:3  treaty.expires  "1836-08-24", which is before "notice › date", "1837-01-01"; correct one of the two dates [treaty-dates]',
  ]);
});

test('refuses an end before the beginning', () => {
  const changes = treaty('inForce: "1831-09-20"', 'ended: { date: "1831-09-01", how: War }');
  expect(errorsIn(changes)).toEqual([
    'documents/henslow-letter-1831.md:9:12  treaty.ended.date  "1831-09-01", which is before "inForce", "1831-09-20"; correct one of the two dates [treaty-dates]',
  ]);
});

test('says on which day a term ends that is stated otherwise', () => {
  const changes = treaty('term: { years: 5, from: signature }', 'expires: "1836-08-23"');
  expect(warningsIn(changes)).toContain(
    'documents/henslow-letter-1831.md:9:3  treaty.expires  "1836-08-23", but 5 years from 24\u00a0August 1831 end on "1836-08-24"; write "1836-08-24", or correct "term" or the day from which it counts [treaty-dates, warning]',
  );
});

test('accepts the end of a term that renewed itself', () => {
  const changes = treaty(
    'term: { years: 5, from: signature }',
    'renewal: { years: 3, noticeMonths: 6 }',
    'expires: "1842-08-24"',
  );
  expect(warningsIn(changes).filter((line) => line.includes('[treaty-dates'))).toEqual([]);
});
