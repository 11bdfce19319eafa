import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import type { Reference } from '../edition/references.ts';
import type { Kind } from '../schemas/kinds.ts';
import { namedInOrder } from '../edition/graph.ts';
import { detailOf, linkTo, linksTo } from './entry-links.ts';
import { notesOnWhole } from './note-marks.ts';
import { findEntry, type Site } from './site.ts';
import type { EntryLink, LinkList } from './views.ts';

interface Listing {
  id: string;
  title: string;
  from: Kind;
  /** Fields of the other entry's front matter that name this one. */
  fields: readonly string[];
}

/** What other entries state of an entry in their front matter, as lists on its page. */
const listings: Partial<Record<Kind, readonly Listing[]>> = {
  document: [
    { id: 'quotations', title: 'Quotations', from: 'quotation', fields: ['document'] },
    { id: 'events', title: 'Events', from: 'event', fields: ['documents'] },
    { id: 'figures', title: 'Figures', from: 'figure', fields: ['document'] },
  ],
  chapter: [
    { id: 'quotations', title: 'Quotations', from: 'quotation', fields: ['chapter'] },
    { id: 'documents', title: 'Documents', from: 'document', fields: ['chapters'] },
    { id: 'events', title: 'Events', from: 'event', fields: ['chapter'] },
    { id: 'people', title: 'People', from: 'person', fields: ['chapters'] },
    { id: 'figures', title: 'Figures', from: 'figure', fields: ['chapter'] },
  ],
  figure: [{ id: 'chapters', title: 'Chapters', from: 'chapter', fields: ['figures'] }],
};

/** The lists of an entry's page: other entries whose front matter names it, in reading order. */
export function listsOf(site: Site, entry: AnyEntry): LinkList[] {
  const references = (site.graph.to.get(entry.key) ?? []).filter(
    ({ via, from }) => via === 'field' && from !== entry.key,
  );
  const lists = (listings[entry.kind] ?? []).map(({ id, title, from, fields }) => ({
    id,
    title,
    items: inOrder(site, references, from, fields),
  }));
  return [...lists, ...notesList(site, entry)].filter(({ items }) => items.length > 0);
}

/** The notes on the whole of an entry, where its page has no dated lists that hold them. */
function notesList(site: Site, entry: AnyEntry): LinkList[] {
  if (['person', 'place', 'term'].includes(entry.kind)) return [];
  const items = notesOnWhole(site, entry).map((note) => ({
    link: linkTo(note),
    note: note.data.state,
  }));
  return [{ id: 'notes', title: 'Archival notes', items }];
}

function inOrder(
  site: Site,
  references: readonly Reference[],
  kind: Kind,
  fields: readonly string[],
): LinkList['items'] {
  const keys = references
    .filter(
      ({ from, field }) =>
        from.startsWith(`${kind}/`) && fields.includes(field.split('.')[0] ?? ''),
    )
    .map(({ from }) => from)
    .sort((a, b) => (site.position.get(a) ?? 0) - (site.position.get(b) ?? 0));
  return [...new Set(keys)].flatMap((key) => {
    const entry = site.edition.entries.get(key);
    return entry === undefined ? [] : [{ link: linkTo(entry), note: noteFor(site, entry) }];
  });
}

/** What tells an entry of a list apart: its date; of a quotation who spoke, as well. */
function noteFor(site: Site, entry: AnyEntry): string | undefined {
  const detail = detailOf(entry);
  if (entry.kind !== 'quotation') return detail;
  const { speaker, speakerName } = entry.data;
  const person = speaker === undefined ? undefined : findEntry(site, 'person', speaker);
  const name = person?.data.sortName.split(',')[0] ?? speakerName;
  return [name, detail].filter(Boolean).join(', ');
}

const namedKinds: readonly { kind: Kind; title: string }[] = [
  { kind: 'person', title: 'People' },
  { kind: 'document', title: 'Documents' },
  { kind: 'place', title: 'Places' },
  { kind: 'term', title: 'Terms' },
  { kind: 'event', title: 'Events' },
];

/** Whom and what an entry's text names, by kind, in order of appearance. */
export function namedLists(site: Site, key: EntryKey): LinkList[] {
  const keys = namedInOrder(site.graph, key);
  return namedKinds.flatMap(({ kind, title }) => {
    const links = linksTo(
      site,
      keys.filter((named) => named.startsWith(`${kind}/`)),
    );
    return links.length === 0
      ? []
      : [{ id: `named-${kind}`, title, items: links.map(withoutNote) }];
  });
}

const withoutNote = (link: EntryLink): LinkList['items'][number] => ({ link, note: undefined });

/** The people most often named in the same paragraphs as this entry. */
export function namedWith(site: Site, key: EntryKey): LinkList['items'] {
  return [...(site.graph.together.get(key) ?? [])]
    .filter(([other, count]) => other.startsWith('person/') && count > 1)
    .sort(
      ([a, one], [b, two]) =>
        two - one || (site.position.get(a) ?? 0) - (site.position.get(b) ?? 0),
    )
    .slice(0, 8)
    .flatMap(([other, count]) => {
      const entry = site.edition.entries.get(other);
      if (entry === undefined) return [];
      return [{ link: linkTo(entry), note: `${String(count)} paragraphs` }];
    });
}
