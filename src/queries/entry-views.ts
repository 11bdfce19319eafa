import type { AnyEntry, Entry } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { shortened } from '../edition/quotation-words.ts';
import { typeset } from '../edition/typeset.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { citeAddress } from './cite-pages.ts';
import { contributions } from './contributions.ts';
import { chapterParts } from './entries/chapter.ts';
import { documentParts } from './entries/document.ts';
import { eventParts } from './entries/event.ts';
import { figureParts } from './entries/figure.ts';
import { noteParts } from './entries/note.ts';
import type { Parts } from './entries/parts.ts';
import { personParts } from './entries/person.ts';
import { placeParts } from './entries/place.ts';
import { quotationParts, speakerName } from './entries/quotation.ts';
import { termParts } from './entries/term.ts';
import { linkTo } from './entry-links.ts';
import { listsOf, namedLists } from './lists.ts';
import { capitalised, mentionsOf } from './mentions.ts';
import { withNoteMarks } from './note-marks.ts';
import { renderedTexts } from './rendered.ts';
import { entriesInOrder, href, openSite, type EntryOf, type Site } from './site.ts';
import { sourceLines } from './sources.ts';
import type { EntryView } from './views.ts';

/**
 * The pages of the entries of one kind, as Astro's `getStaticPaths` wants them. `complete` adds to
 * what the page of any entry shows what is peculiar to the kind.
 */
export async function pathsOf<K extends Kind, View>(
  kind: K,
  complete: (site: Site, entry: EntryOf<K>, view: EntryView) => View,
) {
  const site = await openSite();
  const texts = await renderedTexts(kind);
  return entriesInOrder(site, kind).map((entry) => ({
    params: { id: entry.id },
    props: { view: complete(site, entry, viewOf(site, entry, texts.get(entry.id) ?? '')) },
  }));
}

function viewOf(site: Site, entry: AnyEntry, html: string): EntryView {
  const kind = kinds[entry.kind];
  const parts = partsOf(site, entry);
  const title = entryTitle(entry);
  const siblings = site.ordered.get(entry.kind) ?? [];
  const at = site.position.get(entry.key) ?? 0;
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  const extract = entry.data.summary ?? firstWords(entry);
  const lists = [...listsOf(site, entry), ...(parts.lists ?? [])];
  const mentions = mentionsOf(site, entry);
  const sources = sourceLines(site, entry.data.sources);
  const marked = withNoteMarks(site, entry, html);
  return {
    id: entry.id,
    kind: entry.kind,
    href: href(entry.address),
    title: parts.heading ?? (hasNumber.has(entry.kind) ? entry.title : title),
    documentTitle: documentTitle(site, entry, title, parts),
    description: extract,
    label: parts.label,
    native: parts.native ?? [],
    // The text of a document begins with a summary of its own.
    standfirst:
      entry.kind === 'document' || entry.data.summary === undefined
        ? undefined
        : typeset(entry.data.summary),
    facts: parts.facts,
    html: marked,
    hasNotes: marked !== html,
    contents: [
      ...entry.sections.filter(({ depth }) => depth === 2),
      ...lists.map(({ id, title }) => ({ anchor: id, title })),
      ...(mentions.count > 0 ? [{ anchor: 'mentioned-in', title: 'Mentioned in' }] : []),
      ...(sources.length > 0 ? [{ anchor: 'sources', title: 'Sources' }] : []),
    ],
    named: entry.kind === 'chapter' || entry.kind === 'document' ? namedLists(site, entry.key) : [],
    lists,
    mentions,
    sources,
    previous: previous && linkTo(previous),
    next: next && linkTo(next),
    index: { href: href(`${kind.address}/`), title: indexTitles[entry.kind] },
    draft: entry.data.status === 'draft',
    howToCite: citeAddress(entry),
    contribute: contributions(site, entry),
    search: {
      title,
      name: allNames(entry),
      dates: parts.dates,
      extract: entry.data.summary,
      sort: parts.sort,
      filters: [{ name: 'kind', value: capitalised(kind.one) }, ...parts.filters],
    },
  };
}

/** Kinds whose number stands in the line above the title. */
const hasNumber: ReadonlySet<Kind> = new Set(['chapter', 'figure']);

/** What readers call the index page of a kind. */
export const indexTitles: Record<Kind, string> = {
  chapter: 'Chapters',
  person: 'People',
  document: 'Documents',
  quotation: 'Quotations',
  note: 'Archival notes',
  event: 'Timeline',
  place: 'Places',
  term: 'Glossary',
  figure: 'Figures',
  page: 'Pages',
};

function partsOf(site: Site, entry: AnyEntry): Parts {
  if (entry.kind === 'chapter') return chapterParts(site, entry);
  if (entry.kind === 'person') return personParts(site, entry);
  if (entry.kind === 'document') return documentParts(site, entry);
  if (entry.kind === 'quotation') return quotationParts(site, entry);
  if (entry.kind === 'event') return eventParts(site, entry);
  if (entry.kind === 'place') return placeParts(site, entry);
  if (entry.kind === 'term') return termParts(entry);
  if (entry.kind === 'figure') return figureParts(site, entry);
  if (entry.kind === 'note') return noteParts(site, entry);
  return { label: '', facts: [], filters: [] };
}

/** Titles in browser tabs and search engines must tell pages apart without their surroundings. */
function documentTitle(site: Site, entry: AnyEntry, title: string, { dates }: Parts): string {
  if (entry.kind === 'quotation')
    return [title, speakerName(site, entry), dates].filter(Boolean).join(', ');
  if (entry.kind === 'event') return `${title}, ${dates ?? ''}`;
  if (entry.kind === 'place' || entry.kind === 'term') return `${title} (${kinds[entry.kind].one})`;
  return title;
}

/** Every spelling of a person, a place or a term. */
function allNames({ title, data }: AnyEntry): string | undefined {
  if (!('variants' in data || 'native' in data)) return undefined;
  return [title, ...(data.native ?? []).map(({ text }) => text), ...(data.variants ?? [])].join(
    '; ',
  );
}

/** The beginning of an entry's text, for lists and descriptions. */
export function firstWords({ passages }: Pick<Entry, 'passages'>): string {
  const first = passages.find(
    ({ type, directive }) => type !== 'footnote' && directive === undefined,
  );
  return shortened(first?.text.trim() ?? '', 200);
}
