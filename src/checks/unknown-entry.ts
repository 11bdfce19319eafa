import { entryKey, type EntryKey } from '../edition/entry.ts';
import { kindNames, kinds, type Kind } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';
import { nearestOf } from './nearest.ts';
import type { Finding } from './problem-in.ts';

/** What is wrong with the id of an entry; nothing when there is such a file, be it faulty or not. */
export type FindUnknown = (kind: Kind, id: string) => Omit<Finding, 'rule'> | undefined;

/** Knows the ids of an edition, their former ids, and what an author may have meant. */
export function unknownEntries({ ids, entries }: Pick<Checked, 'ids' | 'entries'>): FindUnknown {
  const nearest = new Map(kindNames.map((kind) => [kind, nearestOf(ids.get(kind) ?? [])]));
  const currentIds = new Map<EntryKey, string>();
  for (const { kind, id, data } of entries.values()) {
    for (const alias of data.aliases ?? []) currentIds.set(entryKey(kind, alias), id);
  }
  return (kind, id) => {
    if (ids.get(kind)?.has(id)) return undefined;
    const found = `"${id}", which is no ${kinds[kind].one} of the edition`;
    const current = currentIds.get(entryKey(kind, id));
    if (current !== undefined) return { found, write: `write "${current}", its id now` };
    const near = nearest.get(kind)?.(id);
    if (near !== undefined) return { found, write: `did you mean "${near}"?` };
    return { found, write: `correct the id, or add ${kinds[kind].folder}/${id}.md` };
  };
}
