import { checkNote } from '../../checks/check-note.ts';
import { messageOf } from '../../checks/report.ts';
import type { NoteFormData } from '../../edition/note-form-data.ts';
import { newFileLink, type HostLink } from '../../edition/host-links.ts';
import type { Problem } from '../../edition/problem.ts';
import { kindNames, folders } from '../../schemas/folders.ts';
import { loadParagraphs } from './note-known.ts';

/** What the check found, in its own words. */
export interface FoundProblem extends Pick<Problem, 'field' | 'severity'> {
  words: string;
}

export interface Checked {
  problems: FoundProblem[];
  link: HostLink | undefined;
}

/** Checks the file of a note with the rules of the whole edition, and says where it can be proposed. */
export async function checkFile(
  file: { path: string; text: string },
  subjects: readonly string[],
  known: NoteFormData,
): Promise<Checked> {
  const { entries, works, archives, source } = known;
  const ids = new Map(
    kindNames.map((kind) => {
      const before = `${folders[kind]}/`;
      const own = entries.filter(([path]) => path.startsWith(before));
      return [kind, new Set(own.map(([path]) => path.slice(before.length)))] as const;
    }),
  );
  const paragraphs = new Map(
    (await Promise.all(subjects.map((path) => notableOf(path, known)))).flat(),
  );
  const problems = checkNote(file, { ids, works: new Set(works), archives, paragraphs });
  return {
    problems: problems.map((problem) => ({
      field: problem.field,
      severity: problem.severity,
      words: sentence(messageOf(problem)),
    })),
    link: source && newFileLink(source, file.path, file.text),
  };
}

async function notableOf(path: string, known: NoteFormData) {
  const passages = await loadParagraphs(path, known);
  return passages === undefined ? [] : [[path, { file: `${path}.md`, passages }] as const];
}

const sentence = (words: string): string => (/[.?!…”"]$/.test(words) ? words : `${words}.`);
