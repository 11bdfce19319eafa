import { describe, expect, test } from 'vitest';
import { ageAtDeath, lifeDates } from '../../../src/edition/life-dates.ts';

describe('the age at death', () => {
  test.each([
    ['1809-02-12', '1882-04-19', '73'],
    ['1809-02-12', '1882-02-12', '73'],
    ['1809-02-12', '1882-02-11', '72'],
    ['1809', '1882-04-19', '72 or 73'],
    ['1809', '1882', '72 or 73'],
    ['1809-02', '1882-04', '73'],
    ['1809~', '1882', undefined],
    ['1809-02-12', '1882?', undefined],
    ['1809-02-12', undefined, undefined],
    [undefined, '1882', undefined],
  ])('%s to %s: %s', (born, died, age) => {
    expect(ageAtDeath(born, died)).toBe(age);
  });
});

test('a life in years', () => {
  expect(lifeDates('1809-02-12', '1882-04-19')).toBe('1809–1882');
  expect(lifeDates('1809-02-12', undefined)).toBe('born 1809');
  expect(lifeDates(undefined, '1882~')).toBe('died about 1882');
});
