import { expect, test } from 'vitest';
import { partOfYear } from '../../../src/edition/part-of-year.ts';

test.each([
  ['1831-12-27', '1836-10-02', 1833, undefined],
  ['1831-12-27', '1836-10-02', 1831, 'from 27\u00a0December'],
  ['1831-12-27', '1836-10-02', 1836, 'until 2\u00a0October'],
  ['1831-04', '1831-12-27', 1831, 'April – 27\u00a0December'],
  ['1831-04', '1831-04', 1831, 'April'],
  ['1831', '1836', 1831, 'from a day not known'],
  ['1831', '1836', 1836, 'until a day not known'],
  ['1831', '1831-05', 1831, 'until May'],
  ['1831', '1831', 1831, 'at some time'],
  ['1831', undefined, 1831, 'from a day not known'],
  ['1831', undefined, 1832, 'possibly'],
])('%s to %s, in %i: %s', (from, to, year, words) => {
  expect(partOfYear({ from, to }, year)).toBe(words);
});
