import { entryKey } from '../edition/entry.ts';
import { buildGraph } from '../edition/graph.ts';
import type { Problem } from '../edition/problem.ts';
import { readEdition, type SourceFile } from '../edition/read-edition.ts';
import type { ArchivePattern } from '../schemas/archive.ts';
import type { Kind } from '../schemas/folders.ts';
import { byPlace, rulesOfTexts } from './check-edition.ts';
import type { Checked } from './checked.ts';
import { dateOrder } from './date-order.ts';
import { hiddenLetters } from './hidden-letters.ts';
import { noteEvidence } from './note-evidence.ts';
import { paragraphsOfNote, type Notable } from './note-paragraphs.ts';
import { noteSubjects } from './note-subjects.ts';
import { noteVerifier } from './note-verifier.ts';
import { quotedDates } from './quoted-dates.ts';
import { selfReferences } from './self-references.ts';
import { shelfMarkOf } from './shelf-marks.ts';

/** What must be known of an edition to check a new note without its files. */
export interface KnownEdition {
  ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  works: ReadonlySet<string>;
  archives: readonly ArchivePattern[];
  /** The paragraphs of an entry, by its path, as far as they are at hand. */
  paragraphs: ReadonlyMap<string, Notable>;
}

const rulesOfFacts = [
  dateOrder,
  noteEvidence,
  noteSubjects,
  noteVerifier,
  quotedDates,
  selfReferences,
];

/**
 * What the check of the whole edition would say of the file of a new note, by line and column. What
 * needs the fields or texts of other entries is left to that.
 */
export function checkNote(file: SourceFile, known: KnownEdition): Problem[] {
  const { readable, problems } = readEdition([file]);
  const ids = new Map(
    [...readable.ids].map(([kind, own]) => [kind, union(own, known.ids.get(kind))]),
  );
  const facts = { ...readable, ids, workKeys: known.works, graph: buildGraph(readable) };
  const all = { ...facts, entries: new Map([...readable.entries, ...readable.texts]) };
  const texts: Checked = { ...all, graph: buildGraph(all) };
  const note = readable.entries.get(entryKey('note', file.path.replace(/^.*\/|\.md$/g, '')));
  const ofNote =
    note?.kind !== 'note'
      ? []
      : [
          ...shelfMarkOf(note, known.archives),
          ...paragraphsOfNote(note, (path) => known.paragraphs.get(path)),
        ];
  return [
    ...problems,
    ...hiddenLetters([file]),
    ...rulesOfTexts.flatMap((rule) => rule(texts)),
    ...rulesOfFacts.flatMap((rule) => rule(facts)),
    ...ofNote,
  ]
    .filter((problem) => problem.file === file.path)
    .sort(byPlace);
}

const union = (one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): Set<string> =>
  new Set([...one, ...other]);
