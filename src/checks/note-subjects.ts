import { entriesOf } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import { folders } from '../schemas/folders.ts';
import type { NoteSubject } from '../schemas/note.ts';
import type { Checked } from './checked.ts';
import { problemInField, type Finding } from './problem-in.ts';

/** A note names each thing it is about once, and says which statement it disputes. */
export function noteSubjects(checked: Checked): Problem[] {
  return entriesOf(checked, 'note').flatMap((note) =>
    note.data.subjects.flatMap((subject, at, all) => {
      const fault = faultOf(subject, all.slice(0, at));
      if (fault === undefined) return [];
      const { field, ...finding } = fault;
      return [problemInField(note, ['subjects', at, field], { rule: 'note-subjects', ...finding })];
    }),
  );
}

type Fault = Omit<Finding, 'rule'> & { field: keyof NoteSubject };

function faultOf(
  { entry, paragraph, bearing, statement }: NoteSubject,
  before: readonly NoteSubject[],
): Fault | undefined {
  if (entry.startsWith(`${folders.page}/`)) {
    const write = 'name an entry that tells of the matter; open an issue about the site itself';
    return { field: 'entry', found: `"${entry}", a page about the site itself`, write };
  }
  if (before.some((other) => other.entry === entry && other.paragraph === paragraph)) {
    const write = 'leave it out here, or name another paragraph';
    return { field: 'entry', found: `"${entry}" once more`, write };
  }
  if (bearing === 'disputes' && statement === undefined) {
    const write = 'add "statement: …", what stands there and is disputed, in your own words';
    return { field: 'bearing', found: '"disputes", but not what', write };
  }
  return undefined;
}
