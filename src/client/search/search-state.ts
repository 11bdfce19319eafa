import type { Filters } from './pagefind.ts';

/** Filters that take any number of values, in the order in which the form shows them. */
export const facets = ['kind', 'person', 'theme', 'record', 'chapter'] as const;
export type Facet = (typeof facets)[number];

export const sorts = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof sorts)[number];

/** A search as the address holds it: `?q=word&kind=Document&from=1831&to=1836&sort=oldest`. */
export interface SearchState {
  query: string;
  values: Record<Facet, string[]>;
  /** First and last year; empty for no limit. */
  from: string;
  to: string;
  sort: Sort;
}

/** Reads the part of an address from `?` on, or what a form holds. What it does not know it ignores. */
export function parseState(parameters: URLSearchParams | FormData): SearchState {
  const text = (name: string): string => {
    const value = parameters.get(name);
    return typeof value === 'string' ? value : '';
  };
  const list = (name: string): string[] =>
    parameters
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' && value !== '' ? [value] : []));
  return {
    query: text('q').trim(),
    values: {
      kind: list('kind'),
      person: list('person'),
      theme: list('theme'),
      record: list('record'),
      chapter: list('chapter'),
    },
    from: yearIn(text('from')),
    to: yearIn(text('to')),
    sort: sorts.find((sort) => sort === text('sort')) ?? 'relevance',
  };
}

/** The part of the address from `?` on; empty when nothing is asked. */
export function serialiseState({ query, values, from, to, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const facet of facets) {
    for (const value of values[facet]) parameters.append(facet, value);
  }
  if (from !== '') parameters.set('from', from);
  if (to !== '') parameters.set('to', to);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What Pagefind is to filter by: within one filter any value will do, and each filter must pass. */
export function toFilters({ values, from, to }: SearchState, years: string[]): Filters {
  const chosen = facets
    .filter((facet) => values[facet].length > 0)
    .map((facet) => [facet, { any: values[facet] }] as const);
  if (from === '' && to === '') return Object.fromEntries(chosen);
  const inRange = years.filter(
    (year) => (from === '' || year >= from) && (to === '' || year <= to),
  );
  // Years without any page must find nothing; an empty list would find everything.
  const year = { any: inRange.length > 0 ? inRange : ['none'] };
  return { ...Object.fromEntries(chosen), year };
}

export function hasFilters({ values, from, to }: SearchState): boolean {
  return from !== '' || to !== '' || facets.some((facet) => values[facet].length > 0);
}

function yearIn(text: string): string {
  return /^\d{4}$/.test(text) ? text : '';
}
