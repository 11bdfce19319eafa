import { dateInWords, earliestDay } from '../edition/dates.ts';
import { entryKey } from '../edition/entry.ts';
import type { Kind } from '../schemas/kinds.ts';
import { inlineLink } from './entry-links.ts';
import type { Site } from './site.ts';
import type { Fact, Inline } from './views.ts';

/** A fact, unless there is nothing to state. */
export function fact(label: string, ...values: (Inline[] | string | undefined)[]): Fact[] {
  const given = values
    .filter((value) => value !== undefined && value.length > 0)
    .map((value) => (typeof value === 'string' ? [{ text: value }] : (value ?? [])));
  return given.length === 0 ? [] : [{ label, values: given }];
}

/** A date in words that machines can read. */
export function inlineDate(date: string | undefined): Inline[] | undefined {
  if (date === undefined) return undefined;
  return [
    { text: dateInWords(date), datetime: /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined },
  ];
}

/** Several pieces in one line, with commas between. */
export function inLine(pieces: readonly Inline[]): Inline[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: ', ' }, piece]));
}

export function entriesInLine(site: Site, kind: Kind, ids: readonly string[] = []): Inline[] {
  return inLine(ids.map((id) => inlineLink(site, entryKey(kind, id))));
}

/** Name that readers see of a word of a controlled list. */
export function labelOf(list: readonly { id: string; label: string }[], word: string): string {
  return list.find(({ id }) => id === word)?.label ?? word;
}

export const languageNames = ({ edition }: Site, codes: readonly string[] = []): string =>
  codes
    .map(
      (code) =>
        edition.settings.languages.find((language) => language.code === code)?.label ?? code,
    )
    .join(', ');

/** The years of a date, for the filter of the search: at most ten, since a longer span says little. */
export function yearsOf(date: string | undefined): string[] {
  if (date === undefined) return [];
  const first = Number(earliestDay(date).slice(0, 4));
  const end = date.split('/')[1];
  const last =
    end === undefined || end === '' || end === '..' ? first : Number(earliestDay(end).slice(0, 4));
  return Array.from({ length: Math.min(last - first + 1, 10) }, (_, at) => String(first + at));
}
