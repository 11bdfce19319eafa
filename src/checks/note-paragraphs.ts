import { distance } from 'fastest-levenshtein';
import { entriesOf } from '../edition/edition.ts';
import type { Entry } from '../edition/entry.ts';
import { entryKeyOfPath } from '../edition/entry-path.ts';
import { notablePassages } from '../edition/note-places.ts';
import type { Passage } from '../edition/passages.ts';
import type { Problem } from '../edition/problem.ts';
import { shortened } from '../edition/quotation-words.ts';
import type { Checked } from './checked.ts';
import { problemInField, type Finding } from './problem-in.ts';

/** A note that is about a paragraph names one that the entry has. */
export const noteParagraphs = ({ entries }: Checked): Problem[] =>
  entriesOf({ entries }, 'note').flatMap((note) =>
    paragraphsOfNote(note, (path) => {
      const key = entryKeyOfPath(path);
      const subject = key && entries.get(key);
      // An entry that does not exist is the matter of another rule.
      return subject && { file: subject.file, passages: notablePassages(subject) };
    }),
  );

/** The paragraphs of an entry that a note may be about. */
export interface Notable {
  file: string;
  passages: readonly Pick<Passage, 'anchor' | 'text'>[];
}

/** The same of one note; `find` gives the paragraphs of an entry, where they are known. */
export function paragraphsOfNote(
  note: Entry<'note'>,
  find: (path: string) => Notable | undefined,
): Problem[] {
  return note.data.subjects.flatMap(({ entry: path, paragraph }, at) => {
    const subject = find(path);
    if (subject === undefined || paragraph === undefined) return [];
    const finding = unknownParagraph(subject, paragraph);
    return finding ? [problemInField(note, ['subjects', at, 'paragraph'], finding)] : [];
  });
}

function unknownParagraph({ file, passages }: Notable, paragraph: string): Finding | undefined {
  const wanted = paragraph.replace(/^.*#/, '');
  if (passages.some(({ anchor }) => anchor === paragraph)) return undefined;
  const rule = 'note-paragraphs';
  const found = `"${paragraph}", a paragraph that ${file} does not have`;
  if (passages.some(({ anchor }) => anchor === wanted))
    return { rule, found, write: `write "${wanted}" alone` };
  if (passages.length === 0) return { rule, found, write: 'leave it out: the entry has no text' };
  const near = passages
    .map((passage, at) => ({ passage, at, edits: distance(passage.anchor, wanted) }))
    .sort((a, b) => a.edits - b.edits || a.at - b.at)
    .slice(0, 3);
  const choice = near.map(({ passage }) => inWords(passage)).join(', ');
  return { rule, found, write: `write what stands after "#" in the link to it, such as ${choice}` };
}

const inWords = ({ anchor, text }: Notable['passages'][number]): string =>
  `"${anchor}" (“${shortened(text.trim(), 40)}”)`;
