import { expect, test } from 'vitest';
import { daysApart, largeDate } from '../../../src/edition/large-date.ts';

test.for([
  ['1835-09-17', 'Thursday', '17', 'September 1835'],
  ['1900-02-28', 'Wednesday', '28', 'February 1900'],
  ['1836-08-05/1836-08-13', undefined, '5–13', 'August 1836'],
  ['1836-07-25?', undefined, '25', 'July 1836 (uncertain)'],
  ['1835-10', undefined, undefined, 'October 1835'],
  ['1835~', undefined, undefined, 'about 1835'],
  ['1835-09-15/1835-10-20', undefined, undefined, '15\u00a0September – 20\u00a0October 1835'],
] as const)('takes %s apart', ([date, weekday, day, rest]) => {
  expect(largeDate(date)).toEqual({ weekday, day, rest });
});

test.for([
  ['1835-09-17', '1835-09-17', 'the same day'],
  ['1835-09-17', '1835-09-18', '1 day later'],
  ['1836-03-01', '1836-02-28', '2 days earlier'],
] as const)('from %s to %s says how far', ([from, to, words]) => {
  expect(daysApart(from, to)).toBe(words);
});
