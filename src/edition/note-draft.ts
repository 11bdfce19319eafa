import { folders } from '../schemas/folders.ts';
import { shelfMarkParts } from '../schemas/shelf-mark-parts.ts';
import { idFromTitle } from './id-from-title.ts';
import { writeEntry, type Fields } from './write-front-matter.ts';

/** What stands in the fields of the form for a note, by the name of each: `archive.fond`. */
export type NoteDraft = Readonly<Record<string, string>>;

/** The file of a new note as its fields stand; one that is empty is left out. */
export function noteFile(draft: NoteDraft): string {
  const value = (name: string): string | undefined => oneLine(draft[name]);
  const fields: Fields = {
    title: value('title'),
    contributor: group(draft, 'contributor', ['name', 'sortName', 'orcid', 'affiliation']),
    date: value('date'),
    subjects: subjectsOf(draft),
    archive: group(draft, 'archive', ['repository', ...shelfMarkParts, 'note']),
    proves: value('proves'),
    state: 'proposed',
  };
  return writeEntry(fields, (draft['body'] ?? '').replaceAll(/\r\n?/g, '\n'));
}

/** How many subjects the draft has room for, be they filled in or not. */
export const countSubjects = (draft: NoteDraft): number =>
  Math.max(
    0,
    ...Object.keys(draft).flatMap((name) => {
      const at = /^subjects\.(\d+)\./.exec(name)?.[1];
      return at === undefined ? [] : [Number(at) + 1];
    }),
  );

/**
 * Name of the file of a new note, from its title: `an-answer-of-the-ambassador`. Another that is
 * `taken` is not overwritten; a title without Latin letters gives the date instead.
 */
export function noteId({ title = '', date = '' }: NoteDraft, taken: ReadonlySet<string>): string {
  const id = idFromTitle(title);
  const first = /[a-z]/.test(id) ? id : `note-${date.replaceAll(/[^0-9-]/g, '') || 'new'}`;
  let free = first;
  for (let number = 2; taken.has(free); number += 1) free = `${first}-${String(number)}`;
  return free;
}

export const noteFileName = (id: string): string => `${folders.note}/${id}.md`;

function subjectsOf(draft: NoteDraft): Fields[] | undefined {
  const subjects = Array.from({ length: countSubjects(draft) }, (_, at) =>
    group(draft, `subjects.${String(at)}`, ['entry', 'paragraph', 'bearing', 'statement']),
  );
  const stated = subjects.filter((subject) => subject !== undefined);
  return stated.length === 0 ? undefined : stated;
}

function group(draft: NoteDraft, prefix: string, names: readonly string[]): Fields | undefined {
  const fields = names.map((name) => [name, oneLine(draft[`${prefix}.${name}`])] as const);
  const isEmpty = fields.every(([, value]) => value === undefined);
  return isEmpty ? undefined : Object.fromEntries(fields);
}

/** Fields of a note are lines: what is pasted over several becomes one. */
function oneLine(text = ''): string | undefined {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
