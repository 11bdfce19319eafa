import { findOrphans } from '../edition/orphans.ts';
import type { Problem } from '../edition/problem.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';

/**
 * Warns of entries that no other entry points to. Nothing is said while a file cannot be read,
 * because it may hold the link that is missing.
 */
export function orphans({ ids, entries, graph }: Checked): Problem[] {
  const files = [...ids.values()].reduce((sum, { size }) => sum + size, 0);
  if (files > entries.size) return [];
  return findOrphans({ entries }, graph).map(({ kind, file }) => ({
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
