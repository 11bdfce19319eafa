import { workGroup, workGroups, workPage, type WorkGroup } from '../edition/work-groups.ts';
import { groupByLetter } from '../edition/work-letters.ts';
import { webAddress } from '../exports/format-citations.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { linkTo } from './entry-links.ts';
import { href, openSite, type Site } from './site.ts';
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
  letters: { id: string; letter: string; lines: Work[] }[];
}

const titles: Record<WorkGroup, string> = {
  book: 'The book',
  documents: 'Documents and collections',
  works: 'Books and articles',
  press: 'Newspapers and magazines',
  web: 'Web pages',
};

/** A list that can be taken in without signposts. */
const shortList = 100;

/** All works but web pages, by sorts, each in alphabetical order. */
export async function bibliographyView() {
  const site = await openSite();
  const groups = groupsOf(site);
  return {
    book: site.edition.settings.book,
    lists: workGroups.filter((id) => id !== 'web').flatMap((id) => listOf(site, id, groups)),
    web: {
      href: href('bibliography/web/'),
      title: titles.web,
      count: groups.get('web')?.length ?? 0,
    },
  };
}

export interface WebPagesView extends WorkList {
  /** Page of all other works. */
  bibliography: string;
}

/** The web pages, which are many, have a page of the bibliography to themselves, if there are any. */
export async function webPagePaths() {
  const site = await openSite();
  return listOf(site, 'web', groupsOf(site)).map((list) => ({
    params: { list: list.id },
    props: { view: { ...list, bibliography: href('bibliography/') } },
  }));
}

/** Addresses of the pages that list works. */
export const bibliographyAddresses = ({ edition }: Site): Set<string> =>
  new Set(['bibliography/', ...[...edition.bibliography.values()].map(workPage)]);

const groupsOf = ({ edition: { bibliography, settings } }: Site) =>
  Map.groupBy(bibliography.values(), (item) => workGroup(item, settings.book.key));

function listOf(
  site: Site,
  id: WorkGroup,
  groups: ReadonlyMap<WorkGroup, readonly BibliographyItem[]>,
): WorkList[] {
  const items = groups.get(id);
  if (items === undefined) return [];
  const entries = site.citations.entries(items.map(({ id: key }) => key));
  const works = [...entries].flatMap(([key, html]) => {
    const item = site.edition.bibliography.get(key);
    return item === undefined ? [] : [workOf(site, item, html)];
  });
  return [{ id, title: titles[id], count: works.length, letters: lettersOf(id, works) }];
}

function lettersOf(list: WorkGroup, works: Work[]): WorkList['letters'] {
  if (works.length <= shortList) return [{ id: list, letter: '', lines: works }];
  return groupByLetter(works, ({ html }) => html.replace(/<[^>]*>/g, '')).map((group) => ({
    ...group,
    id: `${list}-${/\w/.exec(group.letter)?.[0].toLowerCase() ?? 'other'}`,
  }));
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
