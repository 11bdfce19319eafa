import { dateInWords, earliestDay } from '../edition/dates.ts';
import type { AnyEntry, Entry } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { inQuotationMarks, quotationWords, shortened } from '../edition/quotation-words.ts';
import type { Kind } from '../schemas/kinds.ts';
import { notesOnWhole } from './note-marks.ts';
import { findEntry, href, type EntryOf, type Site } from './site.ts';

/** A line of a list by date: a document, an event, or the words of a quotation. */
export interface DatedItem {
  href: string;
  title: string;
  /** In words. */
  date: string;
  /** Of words: to whom, or by whom. */
  note: string | undefined;
  /** First day that the date can mean: `1835-09-15`. */
  day: string;
  /** Set on events that every reader should see. */
  important: boolean;
}

/** A titled list by date on an entry's page; of a long one most is folded up until a reader asks. */
export interface DatedList {
  id: string;
  title: string;
  items: DatedItem[];
  folded: DatedItem[];
}

const longest = 12;
const shownOfLong = 8;

/**
 * A list by date, or nothing if it is empty. A long one shows what every reader should see; failing
 * that, its beginning.
 */
export function datedList(id: string, title: string, items: readonly DatedItem[]): DatedList[] {
  if (items.length === 0) return [];
  if (items.length <= longest) return [{ id, title, items: [...items], folded: [] }];
  const important = items.filter((item) => item.important);
  const shown = new Set(important.length > 0 ? important : items.slice(0, shownOfLong));
  return [{ id, title, items: [...shown], folded: items.filter((item) => !shown.has(item)) }];
}

/** The entries of a kind whose front matter names an entry in one of these fields, in reading order. */
export function entriesNaming<K extends Kind>(
  site: Site,
  { key }: AnyEntry,
  kind: K,
  fields: readonly string[],
): EntryOf<K>[] {
  const keys = (site.graph.to.get(key) ?? [])
    .filter(({ via, field }) => via === 'field' && fields.includes(field.split('.')[0] ?? ''))
    .map(({ from }) => from)
    .filter((from) => from.startsWith(`${kind}/`))
    .sort((a, b) => (site.position.get(a) ?? 0) - (site.position.get(b) ?? 0));
  return [...new Set(keys)].flatMap((from) => {
    const entry = findEntry(site, kind, from.slice(kind.length + 1));
    return entry === undefined ? [] : [entry];
  });
}

export const datedItem = (entry: Entry<'document'> | Entry<'event'>): DatedItem => ({
  ...dateOf(entry),
  title: entryTitle(entry),
  note: undefined,
  important: entry.kind === 'event' && entry.data.importance === 1,
});

/** The notes on the whole of an entry, with the state of each. */
export const datedNotes = (site: Site, entry: AnyEntry): DatedList[] =>
  datedList(
    'notes',
    'Archival notes',
    notesOnWhole(site, entry).map((note) => ({
      ...dateOf(note),
      title: entryTitle(note),
      note: note.data.state,
      important: false,
    })),
  );

/** A quotation by its words, which a reader wants rather than a title. */
export const quotedItem = (entry: Entry<'quotation'>, note: string): DatedItem => ({
  ...dateOf(entry),
  title: inQuotationMarks(shortened(quotationWords(entry).join(' '), 120)),
  note,
  important: false,
});

function dateOf({
  address,
  data: { date },
}: Entry<'document'> | Entry<'event'> | Entry<'note'> | Entry<'quotation'>) {
  return { href: href(address), date: dateInWords(date), day: earliestDay(date) };
}
