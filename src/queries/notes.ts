import type { AnyEntry } from '../edition/entry.ts';
import { entryKeyOfPath } from '../edition/entry-path.ts';
import { notablePassages } from '../edition/note-places.ts';
import { bearingWords, stateInWords } from '../edition/note-words.ts';
import type { Passage } from '../edition/passages.ts';
import { shortened } from '../edition/quotation-words.ts';
import { typeset } from '../edition/typeset.ts';
import type { NoteSubject } from '../schemas/note.ts';
import { citeNote, type Cite } from './cite.ts';
import { linkTo } from './entry-links.ts';
import { pathsOf } from './entry-views.ts';
import type { EntryOf, Site } from './site.ts';
import type { EntryLink, EntryView } from './views.ts';

/** What the page of an archival note shows. */
export interface NoteView extends EntryView {
  state: string;
  about: NoteAbout[];
  cite: Cite;
}

/** One of the entries that a note is about, and what it does to a statement there. */
export interface NoteAbout {
  link: EntryLink;
  /** Where the paragraph stands, or the entry. */
  href: string;
  /** "Disputes". */
  bearing: string | undefined;
  statement: string | undefined;
  /** The beginning of the paragraph, and its number if it has one. */
  quoted: { words: string; number: string | undefined } | undefined;
}

/** The pages of the notes, as Astro's `getStaticPaths` wants them. */
export const notePaths = () => pathsOf('note', complete);

function complete(site: Site, entry: EntryOf<'note'>, view: EntryView): NoteView {
  const { data, sections } = entry;
  const proves = data.proves ?? data.summary;
  return {
    ...view,
    standfirst: proves === undefined ? undefined : typeset(proves),
    description: proves ?? view.description,
    search: { ...view.search, extract: proves },
    state: stateInWords(data),
    about: data.subjects.flatMap((subject) => aboutOf(site, subject)),
    cite: citeNote(site, entry),
    contents: [
      ...sections.filter(({ depth }) => depth === 2),
      { title: 'What it is about', anchor: 'about' },
      { title: 'Cite', anchor: 'cite' },
    ],
  };
}

function aboutOf(site: Site, { entry: path, paragraph, bearing, statement }: NoteSubject) {
  const key = entryKeyOfPath(path);
  const entry = key && site.edition.entries.get(key);
  if (entry === undefined) return [];
  const link = linkTo(entry);
  const passage = notablePassages(entry).find(({ anchor }) => anchor === paragraph);
  const about: NoteAbout = {
    link,
    href: passage === undefined ? link.href : `${link.href}#${passage.anchor}`,
    bearing: bearing && bearingWords[bearing],
    statement: statement && typeset(statement),
    quoted: passage && quotedOf(entry, passage),
  };
  return [about];
}

/** Paragraphs bear their numbers on the pages of chapters alone. */
const quotedOf = ({ kind }: AnyEntry, { text, number }: Passage) => ({
  words: typeset(shortened(text.trim(), 220)),
  number: kind === 'chapter' && number !== undefined ? String(number) : undefined,
});
