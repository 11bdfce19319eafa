import { serialiseState, type SearchState } from './search-state.ts';

/**
 * How many results of each kind there are, each with a link to them alone: "3 people, 1 document".
 * Nothing where they are of one kind, or where a kind is chosen already. `plurals` gives the words
 * for many in the order in which kinds are named; `page` is the address of the search page.
 */
export function renderGroups(
  counts: Record<string, number>,
  plurals: Record<string, string>,
  state: SearchState,
  page: string,
): (Node | string)[] {
  const groups = Object.entries(plurals).filter(([kind]) => (counts[kind] ?? 0) > 0);
  if (groups.length < 2 || state.values.kind.length > 0) return [];
  return groups.flatMap(([kind, plural], place) => {
    const count = counts[kind] ?? 0;
    const link = document.createElement('a');
    link.href = page + serialiseState({ ...state, values: { ...state.values, kind: [kind] } });
    link.textContent = `${count}\u00a0${count === 1 ? kind.toLowerCase() : plural}`;
    return [place === 0 ? ': ' : ', ', link];
  });
}
