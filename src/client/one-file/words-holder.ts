import { scriptTag } from '../../edition/script-tag.ts';
import { findNamed } from '../search/name-search.ts';
import { searchPages } from '../search/search-pages.ts';
import { parseState } from '../search/search-state.ts';
import { whatHolds as whatShows, type Holds } from '../words-holder.ts';

/**
 * Finds words as the search of the site does, in an index of the quotations, and what was said by or
 * to a person whose name is typed in another script, or with a slip so that no word answers. Without
 * the index, finds what is shown.
 */
export async function whatHolds(words: string): Promise<Holds> {
  const query = words.trim();
  if (query === '') return whatShows(query);
  try {
    const ids = await findQuotations(query);
    const isName = ids.size === 0 || scriptTag(query) !== undefined;
    const people = isName ? await findPeople(query) : [];
    return ({ address, keys }) =>
      ids.has(new URL(address).hash.slice(1)) ||
      people.some((id) => keys.has(`speaker=${id}`) || keys.has(`to=${id}`));
  } catch {
    return whatShows(query);
  }
}

async function findQuotations(query: string): Promise<ReadonlySet<string | undefined>> {
  const { pages } = await searchPages(parseState(new URLSearchParams({ q: query })), []);
  const found = await Promise.all(pages.map((page) => page.data()));
  return new Set(found.map(({ url }) => idOf(url)));
}

async function findPeople(query: string): Promise<string[]> {
  const found = await findNamed(query);
  return found.flatMap(({ named: { section, href } }) =>
    section === 'people' ? (idOf(href) ?? []) : [],
  );
}

/** The entry whose page has an address, which ends as `quotations/darwin-finches-1845/`. */
const idOf = (address: string): string | undefined => address.split('/').at(-2);
