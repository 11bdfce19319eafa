import { entriesOf } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/** Warns of a note that names neither a file nor a work: nobody can compare it with anything. */
export function noteEvidence(checked: Checked): Problem[] {
  return entriesOf(checked, 'note').flatMap((entry): Problem[] => {
    const cites = (checked.graph.from.get(entry.key) ?? []).some(({ to }) => to.type === 'work');
    if (cites || entry.data.archive !== undefined) return [];
    const found = 'a note that names neither a file nor a work';
    const write = 'add "archive:" with the shelf mark, or cite what it rests on';
    const problem = problemInField(entry, ['title'], { rule: 'note-evidence', found, write });
    return [{ ...problem, severity: 'warning' }];
  });
}
