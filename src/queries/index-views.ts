import type { AnyEntry } from '../edition/entry.ts';
import type { LanguageText } from '../schemas/common.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { linkTo } from './entry-links.ts';
import type { EntryLink } from './views.ts';
import { firstWords, indexTitles } from './entry-views.ts';
import { entriesInOrder, findEntry, openSite, type Site } from './site.ts';

/** The index page of a kind: its entries in groups, such as letters or years. */
export interface IndexView {
  kind: Kind;
  title: string;
  description: string;
  intro: string;
  /** The page that says more of the kind, where the edition has one. */
  more: EntryLink | undefined;
  groups: { id: string; title: string; items: IndexItem[] }[];
}

export interface IndexItem {
  href: string;
  title: string;
  native: LanguageText | undefined;
  /** Dates, speaker, type: what stands beside the title. */
  note: string | undefined;
  text: string | undefined;
}

interface Listing {
  intro: (count: number) => string;
  /** Title of the group in which an entry stands. */
  group: (entry: AnyEntry) => string;
  item: (site: Site, entry: AnyEntry) => Partial<IndexItem>;
}

const byLetter = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .charAt(0)
    .toUpperCase();

/** How each index is grouped and what its lines say. */
const listings: Record<
  Exclude<Kind, 'chapter' | 'document' | 'quotation' | 'note' | 'event' | 'term' | 'page'>,
  Listing
> = {
  person: {
    intro: (count) =>
      `${String(count)} people: those who made the history, and those who wrote it.`,
    group: (entry) => byLetter(entry.kind === 'person' ? entry.data.sortName : entry.title),
    item: (_site, entry) =>
      entry.kind === 'person'
        ? { title: entry.data.sortName, native: entry.data.native?.[0], text: entry.data.summary }
        : {},
  },
  place: {
    intro: (count) => `${String(count)} places, with their names then and now.`,
    group: ({ title }) => byLetter(title),
    item: (_site, entry) =>
      entry.kind === 'place' ? { native: entry.data.native?.[0], text: firstWords(entry) } : {},
  },
  figure: {
    intro: (count) => `${String(count)} figures of the printed book, described.`,
    group: () => '',
    item: (site, entry) => {
      const chapter =
        entry.kind === 'figure' ? findEntry(site, 'chapter', entry.data.chapter) : undefined;
      return {
        note: [linkTo(entry).detail, chapter?.title].filter(Boolean).join(', '),
        text: firstWords(entry),
      };
    },
  },
};

/** The index page of one kind. */
export async function indexView(kind: IndexKind): Promise<IndexView> {
  return indexOf(await openSite(), kind);
}

/** The index pages of the kinds without a route of their own, as `getStaticPaths` wants them. */
export async function indexPaths() {
  const site = await openSite();
  return kindsWithoutRoute.map((kind) => ({
    params: { section: kinds[kind].address },
    props: { view: indexOf(site, kind) },
  }));
}

type IndexKind = keyof typeof listings;
const kindsWithoutRoute: readonly IndexKind[] = ['figure'];

function indexOf(site: Site, kind: IndexKind): IndexView {
  const { intro, group, item } = listings[kind];
  const entries = entriesInOrder(site, kind);
  const groups = new Map<string, IndexItem[]>();
  for (const entry of entries) {
    const title = group(entry);
    const items = groups.get(title) ?? [];
    groups.set(title, items);
    const { title: name, href: address, detail } = linkTo(entry);
    items.push({
      href: address,
      title: name,
      native: undefined,
      note: detail,
      text: undefined,
      ...item(site, entry),
    });
  }
  return {
    kind,
    title: indexTitles[kind],
    description: `${indexTitles[kind]}: ${intro(entries.length)}`,
    intro: intro(entries.length),
    more: undefined,
    groups: [...groups].map(([title, items]) => ({ id: title.toLowerCase(), title, items })),
  };
}
