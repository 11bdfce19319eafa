import { expect, test } from 'vitest';
import { lifeDates } from '../../../src/edition/life-dates.ts';
import { inQuotationMarks, shortened } from '../../../src/edition/quotation-words.ts';

test('writes the years of a life, as far as they are known', () => {
  expect(lifeDates('1809-02-12', '1882-04-19')).toBe('1809–1882');
  expect(lifeDates('1809', undefined)).toBe('born 1809');
  expect(lifeDates(undefined, '1882~')).toBe('died about 1882');
  expect(lifeDates(undefined, undefined)).toBeUndefined();
});

test('sets single quotation marks inside double ones', () => {
  expect(inQuotationMarks('he was “very angry”')).toBe('“he was ‘very angry’”');
});

test('cuts long words at the end of a word', () => {
  expect(shortened('Nothing could be less inviting', 20)).toBe('Nothing could be…');
  expect(shortened('Nothing', 20)).toBe('Nothing');
});
