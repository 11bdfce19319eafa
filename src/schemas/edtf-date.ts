import edtf from 'edtf';
import { z } from 'zod';

/**
 * A date in EDTF, level 0 or 1: `1835-04-13`, `1835-04`, `1809~`, `1836-07-25?`,
 * `1835-04-13/1836-08-09`. Kept as the string that the author wrote, because `1835-04` has no day.
 * Source: https://www.loc.gov/standards/datetime/
 */
export const edtfDateSchema = z
  .string({ error: 'put the date in quotes, for example "1835-04-13"' })
  .refine(isEdtfDate, {
    error:
      'write a date of the calendar as "1835-04-13", "1835-04", "1835", "1835~" (about), ' +
      '"1835?" (uncertain) or "1835-04-13/1836-08-09" (from/to)',
  })
  .meta({ date: true });

/**
 * Years of four digits, no time of day: what `dates.ts` can put into words. `X` is an unknown digit.
 */
const datePart = /^(?:\d{4}(?:-(?:\d\d(?:-(?:\d\d|XX))?|XX(?:-XX)?))?|\d{3}X|\d\dXX)[~?%]?$/;

function isEdtfDate(text: string): boolean {
  // Nearly all dates are plain days; the library's parser takes a tenth of a millisecond for each.
  if (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return isCalendarDay(text);
  const parts = text.split('/');
  const isInterval = parts.length === 2 && parts.some((part) => datePart.test(part));
  if (!parts.every((part) => datePart.test(part) || (isInterval && isOpen(part)))) return false;
  try {
    edtf(text, { level: 1, types: ['Date', 'Year', 'Season', 'Interval'] });
    return parts.every(isCalendarDay);
  } catch (error) {
    // An interval whose end comes first is a fault of its own, which the check explains.
    return isInterval && error instanceof RangeError && parts.every(isEdtfDate);
  }
}

const isOpen = (part: string): boolean => part === '' || part === '..';

/** The library accepts 31 days for every month. */
function isCalendarDay(part: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(part);
  if (!match) return true;
  const [, year, month, day] = match;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) <= lastDay;
}
