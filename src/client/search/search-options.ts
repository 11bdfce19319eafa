import type { Facet } from './search-state.ts';

export interface FilterOption {
  value: string;
  count: number;
}

/**
 * The values of a filter in the order in which the form offers them: chapters as the book has them,
 * people by name, whatever else with the most frequent first.
 */
export function orderOptions(facet: Facet, counts: Record<string, number>): FilterOption[] {
  const options = Object.entries(counts).map(([value, count]) => ({ value, count }));
  const byName = (a: FilterOption, b: FilterOption): number =>
    a.value.localeCompare(b.value, 'en', { numeric: true });
  const byCount = (a: FilterOption, b: FilterOption): number => b.count - a.count || byName(a, b);
  return options.sort(facet === 'chapter' || facet === 'person' ? byName : byCount);
}
