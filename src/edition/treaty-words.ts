import type { Treaty } from '../schemas/treaty.ts';
import { spanInWords, type Span } from './calendar.ts';
import { dateInWords } from './dates.ts';
import type { TermReading } from './treaty-term.ts';

const yearsInWords = (years: number): string => spanInWords({ years, months: 0, days: 0 });

const monthsInWords = (months: number): string =>
  spanInWords({ years: Math.floor(months / 12), months: months % 12, days: 0 });

const daysInWords = (days: number): string =>
  spanInWords({ years: 0, months: 0, days: Math.abs(days) });

/** "The 5 years of the term count from this day." */
export const startInWords = ({ years }: NonNullable<Treaty['term']>): string =>
  `The ${yearsInWords(years)} of the term count from this day.`;

/** "10 years from signature." */
export function lengthInWords({ years, from }: NonNullable<Treaty['term']>): string {
  const start = { signature: ' from signature', 'entry-into-force': ' from entry into force' };
  return `${yearsInWords(years)}${from === undefined ? '' : start[from]}.`;
}

/** "Without notice 1 year before the end it renews itself for 5 years." */
export const renewalInWords = ({ years, noticeMonths }: NonNullable<Treaty['renewal']>): string =>
  `Without notice ${monthsInWords(noticeMonths)} before the end it renews itself for ${yearsInWords(years)}.`;

/** "20 days before the last day for it"; nothing where notice need not come by a day. */
export function noticeInWords({ noticeDaysEarly: early }: TermReading): string | undefined {
  if (early === undefined) return undefined;
  if (early === 0) return 'on the last day for it';
  return `${daysInWords(early)} ${early > 0 ? 'before' : 'after'} the last day for it`;
}

/** "In force for 4 years and 15 days, with 8 months of the term left." */
export function endInWords(kept: Span | undefined, left: Span | undefined): string | undefined {
  const parts = [
    kept && `in force for ${spanInWords(kept)}`,
    left && `with ${spanInWords(left)} of the term left`,
  ].filter((part) => part !== undefined);
  const words = parts.join(', ');
  return words === '' ? undefined : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What follows from a reading of the end that the edition does not make its own. */
export function readingInWords(reading: TermReading): string | undefined {
  const { lastDayForNotice: last, noticeDaysEarly: early, left } = reading;
  const late = early !== undefined && early < 0 ? ` and came ${daysInWords(early)} late` : '';
  const parts = [
    last && `notice was due by ${dateInWords(last)}${late}`,
    left && `the treaty ended ${spanInWords(left)} early`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `Reckoned so, ${parts.join(', and ')}.`;
}
