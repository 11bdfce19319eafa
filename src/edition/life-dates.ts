import { dateInWords, earliestDay, latestDay } from './dates.ts';

/** Years of a life: "1880–1946", "born 1916", "died about 1945"; nothing when neither is known. */
export function lifeDates(born: string | undefined, died: string | undefined): string | undefined {
  if (born === undefined) return died === undefined ? undefined : `died ${yearInWords(died)}`;
  return died === undefined
    ? `born ${yearInWords(born)}`
    : `${yearInWords(born)}–${yearInWords(died)}`;
}

/** `1880-03-04` gives "1880", `1925~` "about 1925". */
function yearInWords(date: string): string {
  return dateInWords(date.replace(/^(\d{4})(?:-\d{2}){1,2}/, '$1'));
}

/**
 * Age at death in words: "66", or "70 or 71" where the days are not known; nothing where it could be
 * one of more than two, or a date is doubtful.
 */
export function ageAtDeath(born: string | undefined, died: string | undefined): string | undefined {
  if (born === undefined || died === undefined || /[~?%X/]/.test(born + died)) return undefined;
  const least = fullYears(latestDay(born), earliestDay(died));
  const most = fullYears(earliestDay(born), latestDay(died));
  if (least === most) return String(least);
  return most - least === 1 ? `${String(least)} or ${String(most)}` : undefined;
}

function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}
