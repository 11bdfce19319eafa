import { buildGraph } from '../edition/graph.ts';
import type { Problem } from '../edition/problem.ts';
import { readEdition, type SourceFile } from '../edition/read-edition.ts';
import type { Rule } from './checked.ts';
import { citationForm } from './citation-form.ts';
import { dateOrder } from './date-order.ts';
import { directives } from './directives.ts';
import { documentOrder } from './document-order.ts';
import { emptyBody } from './empty-body.ts';
import { footnotes } from './footnotes.ts';
import { headings } from './headings.ts';
import { hiddenLetters } from './hidden-letters.ts';
import { knownLanguages } from './known-languages.ts';
import { knownReferences } from './known-references.ts';
import { knownWords } from './known-words.ts';
import { lifetimes } from './lifetimes.ts';
import { links } from './links.ts';
import { noteEvidence } from './note-evidence.ts';
import { noteParagraphs } from './note-paragraphs.ts';
import { noteSubjects } from './note-subjects.ts';
import { noteVerifier } from './note-verifier.ts';
import { locators } from './locators.ts';
import { orphans } from './orphans.ts';
import { quotationForm } from './quotation-form.ts';
import { quotationLength } from './quotation-length.ts';
import { quotedDates } from './quoted-dates.ts';
import { rawHtml } from './raw-html.ts';
import { recordSigns } from './record-signs.ts';
import { safeAddresses } from './safe-addresses.ts';
import { selfReferences } from './self-references.ts';
import { shelfMarks } from './shelf-marks.ts';
import { shelfMarkSpelling } from './shelf-mark-spelling.ts';
import { termsOfOffice } from './terms-of-office.ts';
import { treatyDates } from './treaty-dates.ts';
import { uniqueIds } from './unique-ids.ts';

/** Rules about what stands in the text of an entry. */
export const rulesOfTexts: readonly Rule[] = [
  citationForm,
  directives,
  emptyBody,
  footnotes,
  headings,
  knownReferences,
  links,
  quotationForm,
  rawHtml,
  safeAddresses,
];

/** Rules about what the front matter states; they need all of it to be in order. */
const rulesOfFacts: readonly Rule[] = [
  dateOrder,
  documentOrder,
  knownLanguages,
  knownWords,
  noteEvidence,
  noteParagraphs,
  noteSubjects,
  noteVerifier,
  lifetimes,
  locators,
  orphans,
  quotationLength,
  quotedDates,
  recordSigns,
  selfReferences,
  shelfMarks,
  shelfMarkSpelling,
  termsOfOffice,
  treatyDates,
  uniqueIds,
];

/** Everything that is wrong with an edition, by file, line and column. Warnings fail nothing. */
export function checkEdition(files: readonly SourceFile[]): Problem[] {
  const { readable, problems } = readEdition(files);
  const facts = { ...readable, graph: buildGraph(readable) };
  // An author with a fault in the front matter hears of those in the text at once, not afterwards.
  const all = { ...readable, entries: new Map([...readable.entries, ...readable.texts]) };
  const texts = readable.texts.size === 0 ? facts : { ...all, graph: buildGraph(all) };
  const broken = [
    ...hiddenLetters(files),
    ...rulesOfTexts.flatMap((rule) => rule(texts)),
    ...rulesOfFacts.flatMap((rule) => rule(facts)),
  ];
  const twins = new Set(broken.filter(isTwin).map(({ file }) => file));
  // A better name for such a file would be the name of its twin.
  const others = problems.filter(({ rule, file }) => rule !== 'file-name' || !twins.has(file));
  return [...others, ...broken].sort(byPlace);
}

const isTwin = ({ rule, field }: Problem): boolean =>
  rule === 'duplicate-id' && field === 'file name';

/** Whether a build must not begin. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

export function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
