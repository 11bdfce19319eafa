import { dateInWords } from './dates.ts';
import { heldIn, type Tenure } from './tenure.ts';

/**
 * Which part of a year somebody held an office: "from 18 July", "until August", "18 July – August",
 * "at some time"; nothing for the whole year. The tenure must touch the year.
 */
export function partOfYear(tenure: Tenure, year: number): string | undefined {
  if (heldIn(tenure, year) === 'possibly') return 'possibly';
  const from = dayWithin(tenure.from, year);
  const to = dayWithin(tenure.to, year);
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return `from ${from}`;
  if (to) return `until ${to}`;
  if (from === '' && to === '') return 'at some time';
  if (from === '') return 'from a day not known';
  if (to === '') return 'until a day not known';
  return undefined;
}

/** The day or month of a date of the year in words, nothing of another year's; empty if not known. */
function dayWithin(date: string | undefined, year: number): string | undefined {
  if (date?.slice(0, 4) !== String(year)) return undefined;
  return dateInWords(date).replace(/ ?\d{4}$/, '');
}
