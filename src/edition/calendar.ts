import { counted } from './counted.ts';

/** A length of time as people count it: whole years, then whole months, then days. */
export interface Span {
  years: number;
  months: number;
  days: number;
}

/** Whether a date names one certain day, so that time can be reckoned from it. */
export function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/**
 * The same day so many months later, or earlier if the number is negative; the last day of the
 * month where that month is too short: a month after 31 January is 28 February.
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const inYear = Math.floor(target / 12);
  const inMonth = target - inYear * 12;
  const lastDay = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(inYear, inMonth, Math.min(dayOfMonth, lastDay)));
  return date.toISOString().slice(0, 10);
}

/** Days from one day to a later one; fewer than none if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The time from one day to another that is not earlier. */
export function spanBetween(from: string, to: string): Span {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: daysBetween(addMonths(from, months), to),
  };
}

/** A span in words, what is nothing left out: "8 months and 16 days", "1 year". */
export function spanInWords({ years, months, days }: Span): string {
  const parts = [
    ...(years === 0 ? [] : [counted(years, 'year')]),
    ...(months === 0 ? [] : [counted(months, 'month')]),
    ...(days === 0 && years + months > 0 ? [] : [counted(days, 'day')]),
  ].map(onOneLine);
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A number stays on the line of what it counts. */
const onOneLine = (words: string): string => words.replace(' ', '\u00a0');
