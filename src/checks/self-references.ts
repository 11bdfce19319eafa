import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';

/** No field of an entry points to the entry itself. */
export function selfReferences({ graph }: Checked): Problem[] {
  return [...graph.from.values()].flat().flatMap(({ from, to, via, file, line, column, field }) => {
    if (to.type !== 'entry' || to.key !== from || via === 'link') return [];
    return [
      {
        rule: 'self-references',
        severity: 'error',
        ...{ file, line, column, field },
        found: `"${to.id}", the entry itself`,
        write: 'name another entry, or leave it out',
      },
    ];
  });
}
