import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords, earliestDay, latestDay } from '../../../src/edition/dates.ts';
import { edtfDateSchema } from '../../../src/schemas/edtf-date.ts';

const fixed = { seed: 1941, numRuns: 1000 };
const isDate = (text: string): boolean => edtfDateSchema.safeParse(text).success;

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const length = fc.constantFrom(4, 7, 10);
const part = fc
  .tuple(day, length, fc.constantFrom('', '~', '?', '%'))
  .map(([whole, end, sign]) => whole.slice(0, end) + sign);
const interval = fc.tuple(day, day, length).map((days) =>
  days
    .slice(0, 2)
    .map(String)
    .sort()
    .map((one) => one.slice(0, days[2]))
    .join('/'),
);
const date = fc.oneof(part, interval);

test('every date of the calendar is one, and begins before it ends', () => {
  fc.assert(
    fc.property(date, (text) => {
      expect(isDate(text)).toBe(true);
      expect(earliestDay(text)).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(latestDay(text)).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(earliestDay(text) <= latestDay(text)).toBe(true);
      expect(dateInWords(text)).toContain(text.slice(0, 4));
    }),
    fixed,
  );
});

test('a day is its own first and last, and keeps its place in the order of days', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect([earliestDay(one), latestDay(one)]).toEqual([one, one]);
      expect(earliestDay(one) < earliestDay(other)).toBe(one < other);
      expect(earliestDay(one.slice(0, 7)) <= one && one <= latestDay(one.slice(0, 7))).toBe(true);
      expect(earliestDay(one.slice(0, 4)) <= one && one <= latestDay(one.slice(0, 4))).toBe(true);
    }),
    fixed,
  );
});

test('whatever else is written is answered, never thrown at', () => {
  const almost = fc.stringMatching(/^[\dX~?%./-]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (text) => {
      const result = edtfDateSchema.safeParse(text);
      if (!result.success) return;
      expect(() => [earliestDay(text), latestDay(text), dateInWords(text)]).not.toThrow();
    }),
    fixed,
  );
});
