import type { BibliographyItem } from '../schemas/bibliography.ts';
import type { EditionSettings } from '../schemas/edition.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { AnyEntry, Entry, EntryKey } from './entry.ts';

/** A whole edition as plain data: what its files state, before anything is derived. */
export interface Edition {
  settings: EditionSettings;
  /** Every valid entry by kind and id. */
  entries: ReadonlyMap<EntryKey, AnyEntry>;
  bibliography: ReadonlyMap<string, BibliographyItem>;
  /** Ids of all files of each kind, valid or not, so that one fault does not cause others. */
  ids: ReadonlyMap<Kind, ReadonlySet<string>>;
}

/** The entries of one kind, in the order of their files' names. */
export function entriesOf<K extends Kind>(edition: Pick<Edition, 'entries'>, kind: K): Entry<K>[] {
  return [...edition.entries.values()].filter((entry): entry is Extract<AnyEntry, Entry<K>> =>
    isOfKind(entry, kind),
  );
}

const isOfKind = (entry: AnyEntry, kind: Kind): boolean => entry.kind === kind;
