import type { Kind } from '../schemas/kinds.ts';
import type { Edition } from './edition.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Kinds that readers reach from where they are named; the others stand in lists of their own. */
export const linkedKinds: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'document',
  'place',
  'term',
  'figure',
]);

/** The entries to which no other entry points. */
export function findOrphans({ entries }: Pick<Edition, 'entries'>, { to }: Graph): AnyEntry[] {
  return [...entries.values()].filter(({ kind, key }) => linkedKinds.has(kind) && !to.has(key));
}
