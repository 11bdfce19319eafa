import { describe, expect, test } from 'vitest';
import {
  addMonths,
  daysBetween,
  isDay,
  spanBetween,
  spanInWords,
} from '../../../src/edition/calendar.ts';

describe('months after a day, or before it', () => {
  test.each([
    ['1835-09-15', 60, '1840-09-15'],
    ['1835-09-15', -12, '1834-09-15'],
    ['1835-12-31', 1, '1836-01-31'],
    ['1836-01-15', -1, '1835-12-15'],
    ['1835-01-31', 1, '1835-02-28'],
    ['1836-01-31', 1, '1836-02-29'],
    ['1836-02-29', 12, '1837-02-28'],
    ['1836-02-29', 48, '1840-02-29'],
    ['1835-10-31', -1, '1835-09-30'],
  ])('%s and %i months is %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});

describe('the time between two days', () => {
  test.each([
    ['1835-08-09', '1836-04-25', '8\u00a0months and 16\u00a0days'],
    ['1835-08-08', '1836-04-25', '8\u00a0months and 17\u00a0days'],
    ['1831-12-27', '1836-10-02', '4\u00a0years, 9\u00a0months and 5\u00a0days'],
    ['1836-02-29', '1837-02-28', '1\u00a0year'],
    ['1835-01-31', '1835-03-01', '1\u00a0month and 1\u00a0day'],
    ['1836-02-28', '1836-03-01', '2\u00a0days'],
    ['1835-02-28', '1835-03-01', '1\u00a0day'],
    ['1831-12-27', '1832-12-28', '1\u00a0year and 1\u00a0day'],
    ['1835-09-15', '1835-09-15', '0\u00a0days'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(spanInWords(spanBetween(from, to))).toBe(words);
  });
});

test('days are counted over the leap day, and backwards', () => {
  expect(daysBetween('1836-02-28', '1836-03-01')).toBe(2);
  expect(daysBetween('1835-04-25', '1835-04-05')).toBe(-20);
});

test('time is reckoned from certain days alone', () => {
  expect(['1835-09-15', '1835-09', '1835-09-15?', '1835-09-15/1835-09-20'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
