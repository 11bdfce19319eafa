import type { AnyEntry } from './entry.ts';
import { entryTitle } from './entry-title.ts';
import { plainWords } from './name-match.ts';

/** The kinds of entry that a reader looks up by name. */
export const namedKinds = ['person', 'place', 'term', 'document'] as const;

/**
 * What an entry is called, its title first: then its names in their own scripts, its other spellings
 * and, of a person, the name with the surname first. None that differs from another in case, accents
 * and punctuation only.
 */
export function nameForms(entry: AnyEntry): string[] {
  const { data } = entry;
  const native = [
    ...('native' in data ? (data.native ?? []) : []),
    ...('originalTitles' in data ? (data.originalTitles ?? []) : []),
  ];
  const forms = [
    entryTitle(entry),
    ...native.map(({ text }) => text),
    ...('variants' in data ? (data.variants ?? []) : []),
    ...('sortName' in data ? [data.sortName] : []),
  ];
  const different = new Map(forms.toReversed().map((form) => [plainWords(form).join(' '), form]));
  return forms.filter((form) => different.get(plainWords(form).join(' ')) === form);
}

/** The file of all names, most mentioned entries first, so that of equals the better known leads. */
export interface NameIndex {
  /** Word for one entry of a section: `people` gives "person". */
  kinds: Record<string, string>;
  /** Words for many pages of a kind, by its name in the search: `Person` gives "people". */
  plurals: Record<string, string>;
  names: readonly NameRow[];
}

/** `detail` tells the entry apart, such as the years of a life; empty where there is none. */
export type NameRow = readonly [
  section: string,
  id: string,
  detail: string,
  title: string,
  ...otherForms: string[],
];
