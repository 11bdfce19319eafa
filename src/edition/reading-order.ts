import type { Kind } from '../schemas/kinds.ts';
import { earliestDay } from './dates.ts';
import type { Edition } from './edition.ts';
import type { AnyEntry } from './entry.ts';

/**
 * The entries of each kind in the order that readers expect: chapters as the book has them, people
 * by surname, what has a date by its earliest day, all else by name.
 */
export function readingOrder(
  edition: Pick<Edition, 'entries'>,
): ReadonlyMap<Kind, readonly AnyEntry[]> {
  const byKind = new Map<Kind, { entry: AnyEntry; key: string }[]>();
  for (const entry of edition.entries.values()) {
    const list = byKind.get(entry.kind) ?? [];
    list.push({ entry, key: sortKey(entry) });
    byKind.set(entry.kind, list);
  }
  return new Map(
    [...byKind].map(([kind, list]) => [
      kind,
      list
        .sort((a, b) => collator.compare(a.key, b.key) || (a.entry.id < b.entry.id ? -1 : 1))
        .map(({ entry }) => entry),
    ]),
  );
}

const collator = new Intl.Collator('en', { numeric: true });

function sortKey(entry: AnyEntry): string {
  if (entry.kind === 'person') return entry.data.sortName;
  if (entry.kind === 'figure') return String(entry.data.number);
  if (entry.kind === 'chapter') return pageOrder(entry.data.pages.first);
  if ('date' in entry.data) return earliestDay(entry.data.date);
  return entry.title;
}

/** Roman pages stand before arabic ones. */
const pageOrder = (page: string): string =>
  /^\d+$/.test(page) ? `b${page}` : `a${String(romanValue(page))}`;

function romanValue(roman: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = (roman.match(/./g) ?? []).map((letter) => values[letter] ?? 0);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}
