import { dateInWords } from '../edition/dates.ts';
import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { lifeDates } from '../edition/life-dates.ts';
import { typeset } from '../edition/typeset.ts';
import { kinds } from '../schemas/kinds.ts';
import { href, type Site } from './site.ts';
import type { EntryLink, Inline } from './views.ts';

/** A link to an entry by the name that readers know it by. */
export function linkTo(entry: AnyEntry): EntryLink {
  return {
    href: href(entry.address),
    title: entryTitle(entry),
    kind: kinds[entry.kind].one,
    detail: detailOf(entry),
    summary: entry.data.summary,
  };
}

/** Links to the entries of these keys that exist, each once. */
export function linksTo({ edition }: Site, keys: readonly EntryKey[]): EntryLink[] {
  return [...new Set(keys)].flatMap((key) => {
    const entry = edition.entries.get(key);
    return entry === undefined ? [] : [linkTo(entry)];
  });
}

/** An entry's title as a link in a line; words alone where there is no such entry. */
export function inlineLink({ edition }: Site, key: EntryKey): Inline {
  const entry = edition.entries.get(key);
  return entry === undefined
    ? { text: key.split('/')[1] ?? key }
    : { text: entryTitle(entry), href: href(entry.address) };
}

/** What tells an entry apart from its neighbours in a list. */
export function detailOf(entry: AnyEntry): string | undefined {
  if (entry.kind === 'person') return lifeDates(entry.data.born, entry.data.died);
  if (entry.kind === 'chapter') return pagesInWords(entry.data.pages);
  if (entry.kind === 'place') return entry.data.modernName;
  if (entry.kind === 'figure') return `p. ${entry.data.page}`;
  return 'date' in entry.data ? dateInWords(entry.data.date) : undefined;
}

/** The same where the list does not say what it is: a place with "today …". */
export function detailInWords(entry: AnyEntry): string | undefined {
  const detail = detailOf(entry);
  return entry.kind === 'place' && detail !== undefined ? `today ${detail}` : detail;
}

/** "p. 1", "pp. 11–31". */
export function pagesInWords({ first, last }: { first: string; last: string }): string {
  return typeset(first === last ? `p. ${first}` : `pp. ${first}–${last}`);
}
