import type { AnyEntry } from '../edition/entry.ts';
import { nameForms, type NameIndex, type NameRow } from '../edition/name-forms.ts';
import { kinds } from '../schemas/kinds.ts';

/** The names of these entries in one compact file, in their order; see `NameIndex`. */
export function nameIndex(
  entries: readonly AnyEntry[],
  detailOf: (entry: AnyEntry) => string | undefined,
  plurals: NameIndex['plurals'],
): string {
  const index: NameIndex = {
    kinds: Object.fromEntries(entries.map(({ kind }) => [kinds[kind].address, kinds[kind].one])),
    plurals,
    names: entries.map((entry): NameRow => {
      const [title = entry.title, ...others] = nameForms(entry);
      return [kinds[entry.kind].address, entry.id, detailOf(entry) ?? '', title, ...others];
    }),
  };
  return JSON.stringify(index);
}
