import type { KeptQuotation } from './kept-quotation.ts';
import type { TrayItem } from './tray.ts';

/** What a reader does with the tray: each takes the tray as it is and gives it as it shall be. */
type Items = readonly TrayItem[];

export const placeOf = (items: Items, id: string): number =>
  items.findIndex(({ quotation }) => quotation.id === id);

export const isOn = (items: Items, id: string): boolean => placeOf(items, id) !== -1;

/** Puts an item at a place, or at the end; one that lies there already stays as it is. */
export function put(items: Items, item: TrayItem, place = items.length): Items {
  return isOn(items, item.quotation.id) ? items : items.toSpliced(place, 0, item);
}

export const without = (items: Items, id: string): Items =>
  items.filter(({ quotation }) => quotation.id !== id);

/** One place up or down, as far as there is one. */
export function moved(items: Items, id: string, step: -1 | 1): Items {
  const place = placeOf(items, id);
  const item = items[place];
  const other = items[place + step];
  if (item === undefined || other === undefined) return items;
  return items.with(place, other).with(place + step, item);
}

export const withNote = (items: Items, id: string, note: string): Items =>
  items.map((item) => (item.quotation.id === id ? { ...item, note } : item));

/** Takes the words and citations that the site has now. */
export const renewed = (items: Items, quotation: KeptQuotation): Items =>
  items.map((item) => (item.quotation.id === quotation.id ? { ...item, quotation } : item));

/** Whether the site words a quotation otherwise than it was when it was put aside. */
export const hasOtherWords = (kept: KeptQuotation, now: KeptQuotation): boolean =>
  wordsOf(kept) !== wordsOf(now);

const wordsOf = ({ words, original }: KeptQuotation): string =>
  JSON.stringify([words, original?.text]);
