import { dateInWords } from './dates.ts';

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
