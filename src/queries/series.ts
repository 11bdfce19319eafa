import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import type { Kind } from '../schemas/kinds.ts';

/** Entries that belong together, such as one speaker's quotations, each series in order. */
export interface Series {
  members: ReadonlyMap<string, readonly AnyEntry[]>;
  /** Place of an entry in a series, by the name of both. */
  place: ReadonlyMap<string, number>;
}

/** Collects every series in one pass over the entries. */
export function collectSeries(ordered: ReadonlyMap<Kind, readonly AnyEntry[]>): Series {
  const members = new Map<string, AnyEntry[]>();
  const place = new Map<string, number>();
  for (const entry of [...ordered.values()].flat()) {
    for (const name of seriesNames(entry)) {
      const list = members.get(name) ?? [];
      members.set(name, list);
      place.set(placeName(name, entry.key), list.length);
      list.push(entry);
    }
  }
  return { members, place };
}

/** The entries before and after this one in a series. */
export function neighboursIn(
  { members, place }: Series,
  name: string,
  { key }: AnyEntry,
): { previous: AnyEntry | undefined; next: AnyEntry | undefined } {
  const at = place.get(placeName(name, key));
  const list = members.get(name) ?? [];
  if (at === undefined) return { previous: undefined, next: undefined };
  return { previous: list[at - 1], next: list[at + 1] };
}

/** A speaker's quotations, a document's quotations, the documents between the same two people. */
export function seriesNames(entry: AnyEntry): string[] {
  if (entry.kind === 'quotation') {
    const { speaker, document } = entry.data;
    return [
      ...(speaker === undefined ? [] : [`speaker ${speaker}`]),
      ...(document === undefined ? [] : [`quoted ${document}`]),
    ];
  }
  if (entry.kind === 'document') {
    const { authors = [], recipients = [] } = entry.data;
    return authors.flatMap((author) =>
      recipients.map((recipient) => `letters ${[author, recipient].sort().join(' ')}`),
    );
  }
  return [];
}

const placeName = (name: string, key: EntryKey): string => `${name}\n${key}`;
