import type { AnyEntry } from '../edition/entry.ts';
import type { Kind } from '../schemas/kinds.ts';

/** Kinds that say what happened, was signed or was said on a day, in the order of lists. */
const kindsOfDays: readonly Kind[] = ['event', 'document', 'quotation'];

/** What belongs to each day, as `YYYY-MM-DD`; what has no whole and certain day is left out. */
export function collectDays(
  ordered: ReadonlyMap<Kind, readonly AnyEntry[]>,
): ReadonlyMap<string, readonly AnyEntry[]> {
  const days = new Map<string, AnyEntry[]>();
  for (const entry of kindsOfDays.flatMap((kind) => ordered.get(kind) ?? [])) {
    const date = 'date' in entry.data ? entry.data.date : undefined;
    if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue;
    const list = days.get(date);
    if (list) list.push(entry);
    else days.set(date, [entry]);
  }
  return days;
}
