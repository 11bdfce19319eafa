import { counted } from './counted.ts';
import { dateInWords } from './dates.ts';

/** A date taken apart for a page that shows it in large type. */
export interface LargeDate {
  /** "Sunday", of a whole day. */
  weekday: string | undefined;
  /** "13", or "5–13". */
  day: string | undefined;
  /** "April 1941"; all of a date that has no day to set large. */
  rest: string;
}

/**
 * `1835-09-17` gives Thursday, 17, September 1835; `1836-08-05/1836-08-13` gives 5–13, August 1836;
 * of `1835~` all stands in the rest, "about 1835".
 */
export function largeDate(date: string): LargeDate {
  const words = dateInWords(date);
  const [, day, rest = words] = /^(\d[\d–]*)\u00a0([^–]+)$/.exec(words) ?? [];
  return { weekday: weekdayOf(date), day, rest };
}

/** Day of the week by the Gregorian calendar; nothing for what is no whole and certain day. */
function weekdayOf(date: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
}

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/**
 * How far one day is from another, in words: "3 days earlier", "the same day", "12 days later".
 * Both are `YYYY-MM-DD`.
 */
export function daysApart(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
  if (days === 0) return 'the same day';
  return `${counted(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`;
}

const millisecondsOfDay = 86_400_000;
