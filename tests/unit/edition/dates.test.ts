import { describe, expect, test } from 'vitest';
import { dateInWords, earliestDay, latestDay, yearOf } from '../../../src/edition/dates.ts';

describe('a date in words', () => {
  test.each([
    ['1835', '1835'],
    ['1835-09', 'September 1835'],
    ['1835-09-15', '15\u00a0September 1835'],
    ['1809~', 'about 1809'],
    ['1835-09-15?', '15\u00a0September 1835 (uncertain)'],
    ['1835%', 'about 1835 (uncertain)'],
    ['183X', '1830s'],
    ['1835-XX', '1835'],
    ['1835-09-XX', 'September 1835'],
    ['1835-21', 'spring 1835'],
    ['1831/1836', '1831–1836'],
    ['1835-09-15/1835-09-23', '15–23\u00a0September 1835'],
    ['1835-09-15/1835-10-20', '15\u00a0September – 20\u00a0October 1835'],
    ['1831-12-27/1836-10-02', '27\u00a0December 1831 – 2\u00a0October 1836'],
    ['1831/1836-10', '1831 – October 1836'],
    ['1831~/1836', 'about 1831 – 1836'],
    ['1831/..', 'from 1831'],
    ['../1836', 'until 1836'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});

test('entries sort by the first day that their date can mean', () => {
  const dates = ['1835-09-15', '1835', '1834-12/1835-02', '183X', '1835-02~', '../1833'];
  expect(dates.map(earliestDay)).toEqual([
    '1835-09-15',
    '1835-01-01',
    '1834-12-01',
    '1830-01-01',
    '1835-02-01',
    '1833-01-01',
  ]);
});

test('a date ends with the last day that it can mean', () => {
  const dates = ['1836-02', '1835', '1831-12-27/1836-10', '183X', '1835-09/..'];
  expect(dates.map(latestDay)).toEqual([
    '1836-02-29',
    '1835-12-31',
    '1836-10-31',
    '1839-12-31',
    '1835-09-30',
  ]);
});

test('a date belongs to the year in which it begins', () => {
  expect(yearOf('1831-12-27/1836-10-02')).toBe('1831');
});
