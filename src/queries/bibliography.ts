import { workGroup, workGroups, type WorkGroup } from '../edition/work-groups.ts';
import { groupByLetter } from '../edition/work-letters.ts';
import { webAddress } from '../exports/format-citations.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { linkTo } from './entry-links.ts';
import { openSite, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

export interface Work {
  key: string;
  html: string;
  note: string | undefined;
  address: string | undefined;
  citedIn: EntryLink[];
}

/** Works of one sort; those of a long list under letters, of a short one under none. */
export interface WorkList {
  id: WorkGroup;
  title: string;
  count: number;
  letters: { letter: string; lines: Work[] }[];
}

const titles: Record<WorkGroup, string> = {
  book: 'The book',
  documents: 'Documents and collections',
  works: 'Books and articles',
  press: 'Newspapers and magazines',
  web: 'Web pages',
};

/** A list that can be taken in without signposts. */
const shortList = 40;

/** The bibliography by sorts of works, each in alphabetical order. */
export async function bibliographyLists(): Promise<WorkList[]> {
  const site = await openSite();
  const { bibliography, settings } = site.edition;
  const groups = Map.groupBy(bibliography.values(), (item) => workGroup(item, settings.book.key));
  return workGroups.flatMap((id) => {
    const items = groups.get(id) ?? [];
    return items.length === 0 ? [] : [listOf(site, id, items)];
  });
}

function listOf(site: Site, id: WorkGroup, items: readonly BibliographyItem[]): WorkList {
  const entries = site.citations.entries(items.map(({ id: key }) => key));
  const works = [...entries].flatMap(([key, html]) => {
    const item = site.edition.bibliography.get(key);
    return item === undefined ? [] : [workOf(site, item, html)];
  });
  const letters =
    works.length > shortList
      ? groupByLetter(works, ({ html }) => html.replace(/<[^>]*>/g, ''))
      : [{ letter: '', lines: works }];
  return { id, title: titles[id], count: works.length, letters };
}

function workOf(site: Site, item: BibliographyItem, html: string): Work {
  const citing = new Set((site.graph.citing.get(item.id) ?? []).map(({ from }) => from));
  return {
    key: item.id,
    html,
    note: item.note,
    address: webAddress(item),
    citedIn: [...citing].flatMap((from) => {
      const entry = site.edition.entries.get(from);
      return entry === undefined ? [] : [linkTo(entry)];
    }),
  };
}
