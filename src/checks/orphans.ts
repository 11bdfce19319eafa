import type { Problem } from '../edition/problem.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';

const linkedKinds: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'document',
  'place',
  'term',
  'figure',
]);

/**
 * Warns of entries that no other entry points to. Nothing is said while a file cannot be read,
 * because it may hold the link that is missing.
 */
export function orphans({ ids, entries, graph }: Checked): Problem[] {
  const files = [...ids.values()].reduce((sum, { size }) => sum + size, 0);
  if (files > entries.size) return [];
  const alone = [...entries.values()].filter(
    ({ kind, key }) => linkedKinds.has(kind) && !graph.to.has(key),
  );
  return alone.map(({ kind, file }) => ({
    rule: 'orphans',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    field: 'entry',
    found: `a ${kinds[kind].one} to which no other entry points`,
    write: 'link to it where it is named',
  }));
}
