import { expect, test } from 'vitest';
import { edtfDateSchema } from '../../../src/schemas/edtf-date.ts';

const accepts = (date: string): boolean => edtfDateSchema.safeParse(date).success;

test.each(
  '1835 1835-09 1835-09-15 1836-02-29 1809~ 1835-09-15? 1835-09% 183X 18XX 1835-XX 1835-09-XX 1835-21 1831/1836 1835-09-15/1835-10-20 1831~/1836? 1831/.. ../1836 1831/'.split(
    ' ',
  ),
)('accepts %s', (date) => {
  expect(accepts(date)).toBe(true);
});

test.each([
  '',
  '/',
  '../..',
  '1835-02-29',
  '1835-04-31',
  '1835-13',
  '1835-00',
  '1835-9-15',
  '15 September 1835',
  '1835-09-15T12:00:00',
  'Y18350000',
  '-0044',
  '1831/1835/1836',
  '1835-02-30/1836',
])('refuses "%s"', (date) => {
  expect(accepts(date)).toBe(false);
});

test('leaves the order of the two ends to the check, which shows both', () => {
  expect(accepts('1836/1831')).toBe(true);
});
