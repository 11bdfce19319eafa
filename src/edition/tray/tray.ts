import type { KeptQuotation } from './kept-quotation.ts';
import { fieldsOf, readList, readText, Unreadable, type Fields } from './read-fields.ts';
import { readKept } from './read-kept.ts';

/** A quotation that a reader has put aside, with their note on it, which may be empty. */
export interface TrayItem {
  quotation: KeptQuotation;
  note: string;
}

/** What a text holds that should be the tray of an edition. */
export type TrayReading =
  | { kind: 'tray'; items: TrayItem[]; saved: string | undefined }
  | { kind: 'other-edition'; title: string }
  /** Made by a later version of the site; a tray with a fault; something else altogether. */
  | { kind: 'newer' | 'damaged' | 'foreign' };

/** Number of the format that is written; a format once used stays readable. */
const format = 1;
const readers = new Map<number, (of: Fields) => TrayItem[]>([
  [1, (of) => readList(of('items'), readItem)],
]);

/** The tray as text, as the browser keeps it and as it is saved to a file. */
export function writeTray(
  items: readonly TrayItem[],
  about: { edition: string; title?: string; saved?: string },
): string {
  return JSON.stringify({ tray: format, ...about, items });
}

/** Reads what `writeTray` has written, whoever may have changed it since. */
export function readTray(text: string, edition: string): TrayReading {
  const of = parse(text);
  if (typeof of?.('tray') !== 'number') {
    return { kind: of === undefined && text.includes('"tray":') ? 'damaged' : 'foreign' };
  }
  try {
    return readFields(of, edition);
  } catch {
    return { kind: 'damaged' };
  }
}

function parse(text: string): Fields | undefined {
  try {
    return fieldsOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return undefined;
  }
}

function readFields(of: Fields, edition: string): TrayReading {
  const number = Number(of('tray'));
  if (number > format) return { kind: 'newer' };
  if (of('edition') !== edition) return { kind: 'other-edition', title: readTitle(of) };
  const items = readers.get(number)?.(of) ?? fail();
  // Each quotation lies there once: what tells two apart is nowhere said.
  if (new Set(items.map(({ quotation }) => quotation.id)).size < items.length) fail();
  const saved = of('saved');
  return { kind: 'tray', items, saved: typeof saved === 'string' ? saved : undefined };
}

function readItem(value: unknown): TrayItem {
  const of = fieldsOf(value);
  return { quotation: readKept(of('quotation')), note: readText(of('note')) };
}

function readTitle(of: Fields): string {
  const title = of('title') ?? of('edition');
  return typeof title === 'string' ? title.slice(0, 200) : '';
}

function fail(): never {
  throw new Unreadable();
}
