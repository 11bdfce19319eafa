import type { Edition } from './edition.ts';
import type { AnyEntry, EntryKey } from './entry.ts';
import type { Graph } from './graph.ts';

/** A line of the index at the back of the book. */
export interface IndexLine {
  /** As it is sorted: "Darwin, Charles". */
  heading: string;
  key: EntryKey;
  /** The chapters that name the entry, in the book's order, with the paragraphs. */
  chapters: { key: EntryKey; paragraphs: { number: number | undefined; anchor: string }[] }[];
  /** Set on a spelling that leads to another line: "Linnet, see Finch". */
  see: string | undefined;
}

const indexedKinds = new Set(['person', 'document', 'place', 'term']);

/** The index of people, documents, places and terms, in alphabetical order, with see-references. */
export function buildBookIndex(edition: Pick<Edition, 'entries'>, graph: Graph): IndexLine[] {
  const lines = [...edition.entries.values()]
    .filter(({ kind }) => indexedKinds.has(kind))
    .flatMap((entry) => [lineOf(entry, graph), ...seeReferences(entry)]);
  return lines
    .map((line) => ({ line, key: sortKey(line.heading) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}

const collator = new Intl.Collator('en', { numeric: true });

/** Letter under which a heading stands: accents and quotation marks do not count. */
export const indexLetter = (heading: string): string => sortKey(heading).charAt(0).toUpperCase();

const sortKey = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');

function headingOf(entry: AnyEntry): string {
  return entry.kind === 'person' ? entry.data.sortName : entry.title;
}

function lineOf(entry: AnyEntry, graph: Graph): IndexLine {
  const chapters = new Map<EntryKey, Map<string, number | undefined>>();
  for (const { from, passage } of graph.to.get(entry.key) ?? []) {
    if (!from.startsWith('chapter/') || passage === undefined) continue;
    const paragraphs = chapters.get(from) ?? new Map<string, number | undefined>();
    chapters.set(from, paragraphs.set(passage.anchor, passage.number));
  }
  return {
    heading: headingOf(entry),
    key: entry.key,
    chapters: [...chapters].map(([key, paragraphs]) => ({
      key,
      paragraphs: [...paragraphs].map(([anchor, number]) => ({ anchor, number })),
    })),
    see: undefined,
  };
}

/** Spellings that stand elsewhere in the alphabet: "automatic renewal, see Tacit prolongation". */
function seeReferences(entry: AnyEntry): IndexLine[] {
  if (!('variants' in entry.data)) return [];
  const heading = headingOf(entry);
  const known = new Set(beginningsOf(heading));
  const found = (entry.data.variants ?? []).filter(
    (variant) =>
      /^[\p{Script=Latin}\p{P}\s\d]+$/u.test(variant) &&
      !beginningsOf(variant).some((beginning) => known.has(beginning)),
  );
  return found.map((variant) => ({ heading: variant, key: entry.key, chapters: [], see: heading }));
}

/** The first three letters of each word: spellings that share them stand near each other. */
const beginningsOf = (words: string): string[] =>
  (
    sortKey(words)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.slice(0, 3));
