import { expect, test } from 'vitest';
import type { TermReading } from '../../../src/edition/treaty-term.ts';
import {
  endInWords,
  lengthInWords,
  noticeInWords,
  readingInWords,
  renewalInWords,
  startInWords,
} from '../../../src/edition/treaty-words.ts';

const reading: TermReading = {
  end: '1836-04-13',
  lastDayForNotice: '1835-04-13',
  noticeDaysEarly: 8,
  left: { years: 0, months: 8, days: 4 },
};
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');

test('the term is said in words', () => {
  expect(plain(startInWords({ years: 5 }))).toBe('The 5 years of the term count from this day.');
  expect(plain(lengthInWords({ years: 10, from: 'signature' }))).toBe('10 years from signature.');
  expect(plain(lengthInWords({ years: 1, from: 'entry-into-force' }))).toBe(
    '1 year from entry into force.',
  );
  expect(plain(lengthInWords({ years: 30 }))).toBe('30 years.');
  expect(plain(renewalInWords({ years: 5, noticeMonths: 18 }))).toBe(
    'Without notice 1 year and 6 months before the end it renews itself for 5 years.',
  );
});

test('notice comes before the last day, on it, or too late', () => {
  const words = [20, 1, 0, -3, undefined].map((noticeDaysEarly) =>
    plain(noticeInWords({ ...reading, noticeDaysEarly })),
  );
  expect(words).toEqual([
    '20 days before the last day for it',
    '1 day before the last day for it',
    'on the last day for it',
    '3 days after the last day for it',
    undefined,
  ]);
});

test('the end in fact says how long the treaty held and what was left', () => {
  const kept = { years: 4, months: 3, days: 15 };
  expect(plain(endInWords(kept, reading.left))).toBe(
    'In force for 4 years, 3 months and 15 days, with 8 months and 4 days of the term left.',
  );
  expect(plain(endInWords(kept, undefined))).toBe('In force for 4 years, 3 months and 15 days.');
  expect(plain(endInWords(undefined, reading.left))).toBe(
    'With 8 months and 4 days of the term left.',
  );
  expect(endInWords(undefined, undefined)).toBeUndefined();
});

test('another reading of the end says what follows from it', () => {
  expect(plain(readingInWords(reading))).toBe(
    'Reckoned so, notice was due by 13 April 1835, and the treaty ended 8 months and 4 days early.',
  );
  expect(plain(readingInWords({ ...reading, noticeDaysEarly: -3, left: undefined }))).toBe(
    'Reckoned so, notice was due by 13 April 1835 and came 3 days late.',
  );
  expect(readingInWords({ ...reading, lastDayForNotice: undefined, left: undefined })).toBe(
    undefined,
  );
});
