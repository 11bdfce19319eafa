import { webAddress } from '../exports/format-citations.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { linkTo } from './entry-links.ts';
import { openSite, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

export interface Work {
  key: string;
  html: string;
  original: string | undefined;
  note: string | undefined;
  address: string | undefined;
  citedIn: EntryLink[];
}

/** The bibliography: the book, works, and web pages, each in alphabetical order. */
export async function bibliographyView() {
  const site = await openSite();
  const { book } = site.edition.settings;
  const works = [...site.citations.entries()].flatMap(([key, html]) => {
    const item = site.edition.bibliography.get(key);
    return item === undefined ? [] : [{ key, item, work: workOf(site, key, item, html) }];
  });
  const select = (accepts: (found: (typeof works)[number]) => boolean): Work[] =>
    works.filter(accepts).map(({ work }) => work);
  return {
    book,
    groups: [
      { id: 'book', title: 'The book', works: select(({ key }) => key === book.key) },
      {
        id: 'works',
        title: 'Works',
        works: select(({ key, item }) => key !== book.key && item.type !== 'webpage'),
      },
      {
        id: 'web',
        title: 'Web pages',
        works: select(({ key, item }) => key !== book.key && item.type === 'webpage'),
      },
    ].filter((group) => group.works.length > 0),
  };
}

function workOf(site: Site, key: string, item: BibliographyItem, html: string): Work {
  const citing = new Set((site.graph.citing.get(key) ?? []).map(({ from }) => from));
  return {
    key,
    html,
    original: item['original-title'],
    note: item.note,
    address: webAddress(item),
    citedIn: [...citing].flatMap((from) => {
      const entry = site.edition.entries.get(from);
      return entry === undefined ? [] : [linkTo(entry)];
    }),
  };
}
