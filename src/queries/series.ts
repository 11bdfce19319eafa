import { isDay } from '../edition/calendar.ts';
import type { AnyEntry, Entry, EntryKey } from '../edition/entry.ts';
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

/** Where an entry stands in a series: the third of five, say, with those before and after it. */
export interface Neighbours {
  previous: AnyEntry | undefined;
  next: AnyEntry | undefined;
  place: number;
  count: number;
}

/** Nothing for an entry that is not in the series. */
export function neighboursIn(
  { members, place }: Series,
  name: string,
  { key }: AnyEntry,
): Neighbours | undefined {
  const at = place.get(placeName(name, key));
  const list = members.get(name) ?? [];
  if (at === undefined) return undefined;
  return { previous: list[at - 1], next: list[at + 1], place: at + 1, count: list.length };
}

/**
 * All quotations, a speaker's quotations, a document's quotations, all events and those to know, the
 * documents between the same two people, and those of the same day.
 */
export function seriesNames(entry: AnyEntry): string[] {
  if (entry.kind === 'quotation') {
    const { document } = entry.data;
    const speaker = speakerOf(entry);
    return [
      'quotations',
      ...(speaker === '' ? [] : [`speaker ${speaker}`]),
      ...(document === undefined ? [] : [`quoted ${document}`]),
    ];
  }
  if (entry.kind === 'event') {
    return ['events', ...(entry.data.importance === 1 ? ['events to know'] : [])];
  }
  if (entry.kind === 'document') {
    const { date, authors = [], recipients = [] } = entry.data;
    const pairs = authors.flatMap((author) =>
      recipients.map((recipient) => `letters ${[author, recipient].sort().join(' ')}`),
    );
    return [...new Set(pairs), ...(isDay(date) ? [`day ${date}`] : [])];
  }
  return [];
}

/** Who spoke: the id of a person, or the name of a body without a page; empty where neither is stated. */
export const speakerOf = ({ data }: Entry<'quotation'>): string =>
  data.speaker ?? data.speakerName ?? '';

const placeName = (name: string, key: EntryKey): string => `${name}\n${key}`;
