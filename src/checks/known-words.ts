import type { Problem } from '../edition/problem.ts';
import { oneOf } from '../edition/what-to-write.ts';
import type { Checked } from './checked.ts';
import { markedValues } from './marked-values.ts';
import { nearestOf } from './nearest.ts';
import { problemInField } from './problem-in.ts';

/** Every theme, type, group and office is one of the words that `edition.yaml` lists. */
export function knownWords({ settings, entries }: Checked): Problem[] {
  if (settings === undefined) return [];
  const { themes, documentTypes, personGroups, placeTypes, offices = [] } = settings;
  const lists = {
    themes: wordList(themes),
    documentTypes: wordList(documentTypes),
    personGroups: wordList(personGroups),
    placeTypes: wordList(placeTypes),
    offices: wordList(offices),
  };
  return [...entries.values()].flatMap((entry) =>
    markedValues(entry, 'vocabulary').flatMap(({ value, path, mark }) => {
      const { words, nearest } = lists[mark];
      if (words.has(value)) return [];
      const found = `"${value}", which is not in the list "${mark}" of edition.yaml`;
      const write = meant(nearest(value)) ?? orAdd(words);
      return [problemInField(entry, path, { rule: 'known-words', found, write })];
    }),
  );
}

function wordList(items: readonly { id: string }[]) {
  const words = new Set(items.map(({ id }) => id));
  return { words, nearest: nearestOf(words) };
}

const meant = (near: string | undefined): string | undefined =>
  near === undefined ? undefined : `did you mean "${near}"?`;

const orAdd = (words: ReadonlySet<string>): string =>
  words.size === 0 ? 'add it there' : `write ${choice(words)}, or add it there`;

const choice = (words: ReadonlySet<string>): string =>
  words.size <= 12 ? oneOf([...words]) : 'one of them';
