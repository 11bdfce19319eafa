import type { Edition } from './edition.ts';
import type { EntryKey } from './entry.ts';
import { findReferences, type Reference } from './references.ts';

/** Who and what is mentioned where: every reference of an edition, from both of its ends. */
export interface Graph {
  /** References by the entry that makes them, in the order of its file. */
  from: ReadonlyMap<EntryKey, readonly Reference[]>;
  /** Backlinks: references by the entry they point to, those from the entry itself left out. */
  to: ReadonlyMap<EntryKey, readonly Reference[]>;
  /** References by the work they cite. */
  citing: ReadonlyMap<string, readonly Reference[]>;
  /** For each entry, the others named in the same passages, and in how many. */
  together: ReadonlyMap<EntryKey, ReadonlyMap<EntryKey, number>>;
}

/** Builds the graph in one pass; its cost grows with the number of entries and references. */
export function buildGraph(edition: Pick<Edition, 'entries'>): Graph {
  const from = new Map<EntryKey, Reference[]>();
  const to = new Map<EntryKey, Reference[]>();
  const citing = new Map<string, Reference[]>();
  const together = new Map<EntryKey, Map<EntryKey, number>>();
  for (const entry of edition.entries.values()) {
    const references = findReferences(entry);
    from.set(entry.key, references);
    for (const reference of references) {
      if (reference.to.type === 'work') append(citing, reference.to.key, reference);
      else if (reference.to.key !== entry.key) append(to, reference.to.key, reference);
    }
    countTogether(references, together);
  }
  return { from, to, citing, together };
}

/** The different entries that an entry names in its text, in order of first appearance. */
export function namedInOrder(graph: Graph, key: EntryKey): EntryKey[] {
  const keys = (graph.from.get(key) ?? []).flatMap(({ to, via }) =>
    to.type === 'entry' && via === 'link' ? [to.key] : [],
  );
  return [...new Set(keys)];
}

function countTogether(
  references: readonly Reference[],
  together: Map<EntryKey, Map<EntryKey, number>>,
): void {
  const byPassage = new Map<unknown, Set<EntryKey>>();
  for (const { passage, to } of references) {
    if (passage === undefined || to.type !== 'entry') continue;
    const named = byPassage.get(passage) ?? new Set();
    byPassage.set(passage, named.add(to.key));
  }
  for (const named of byPassage.values()) {
    // A passage that lists very many names says little of any two, and would cost its square.
    const keys = [...named].slice(0, 40);
    for (const one of keys) {
      const others = together.get(one) ?? new Map<EntryKey, number>();
      together.set(one, others);
      for (const other of keys) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
}

function append<Key>(map: Map<Key, Reference[]>, key: Key, reference: Reference): void {
  const list = map.get(key);
  if (list) list.push(reference);
  else map.set(key, [reference]);
}
