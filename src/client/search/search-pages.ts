import {
  openIndex,
  type FilterCounts,
  type FoundPage,
  type Pagefind,
  type SearchOptions,
} from './pagefind.ts';
import { isPhrase, prepareQuery } from './search-query.ts';
import { facets, toFilters, type Facet, type SearchState } from './search-state.ts';

/** All pages that answer, in order, and how many each value of each filter would give. */
export interface Answer {
  pages: FoundPage[];
  counts: FilterCounts;
}

/** `years` are all years of the index. Rejects when the index cannot be loaded. */
export async function searchPages(state: SearchState, years: string[]): Promise<Answer> {
  const pagefind = await openIndex();
  const term = state.query === '' ? null : prepareQuery(state.query);
  const filters = toFilters(state, years);
  const { results, filters: counts } = await pagefind.search(term, { filters });
  return {
    pages: await inOrder(results, { pagefind, term, state, filters }),
    counts: { ...counts, ...(await countsBesidesChosen(pagefind, term, state, years)) },
  };
}

/** Pagefind drops pages without a date when it sorts by date; they come last here. */
async function inOrder(results: FoundPage[], { pagefind, term, state, filters }: Asked) {
  // Without a query all answer equally well, and time is the better order.
  const sort = state.sort === 'relevance' && term === null ? 'oldest' : state.sort;
  if (sort === 'relevance') return byRelevance(results, { pagefind, term, filters });
  const date = sort === 'oldest' ? 'asc' : 'desc';
  const { results: dated } = await pagefind.search(term, { filters, sort: { date } });
  const ids = new Set(dated.map(({ id }) => id));
  return [...dated, ...results.filter(({ id }) => !ids.has(id))];
}

/** Pagefind does not rank what a phrase finds; the same words without quotation marks give the order. */
async function byRelevance(
  results: FoundPage[],
  { pagefind, term, filters }: Omit<Asked, 'state'>,
) {
  if (term === null || !isPhrase(term)) return results;
  const ranked = await pagefind.search(term.replaceAll('"', ''), { filters });
  const place = new Map(ranked.results.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: FoundPage) => place.get(id) ?? ranked.results.length;
  return results.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Beside a chosen value, the others of its filter are counted as if none were chosen. */
async function countsBesidesChosen(
  pagefind: Pagefind,
  term: string | null,
  state: SearchState,
  years: string[],
): Promise<FilterCounts> {
  const countWithout = async (name: Facet | 'year', other: SearchState) => {
    const { filters } = await pagefind.search(term, { filters: toFilters(other, years) });
    return [name, filters[name] ?? {}] as const;
  };
  const chosen = facets.filter((facet) => state.values[facet].length > 0);
  const counts = chosen.map((facet) =>
    countWithout(facet, { ...state, values: { ...state.values, [facet]: [] } }),
  );
  if (state.from !== '' || state.to !== '') {
    counts.push(countWithout('year', { ...state, from: '', to: '' }));
  }
  return Object.fromEntries(await Promise.all(counts));
}

interface Asked extends Required<Pick<SearchOptions, 'filters'>> {
  pagefind: Pagefind;
  term: string | null;
  state: SearchState;
}
