import { isOn, placeOf } from './tray-changes.ts';
import type { TrayItem } from './tray.ts';

/** What loading a tray would do to the one that is there. */
export interface Merge {
  /** Quotations that would come to it, at its end. */
  added: TrayItem[];
  /** Those that lie there with the same note, or whose note the file does not have. */
  same: TrayItem[];
  /** Those that lie there with a note to which the file's would be added. */
  noted: TrayItem[];
  /** The tray as it would be. */
  items: TrayItem[];
}

/** Joins two trays; no quotation and no word of a note is lost, and what is there keeps its order. */
export function merge(mine: readonly TrayItem[], theirs: readonly TrayItem[]): Merge {
  const items = mine.map((item) => {
    const other = theirs[placeOf(theirs, item.quotation.id)];
    return other === undefined ? item : { ...item, note: joinNotes(item.note, other.note) };
  });
  const added = theirs.filter(({ quotation }) => !isOn(mine, quotation.id));
  const isNoted = (item: TrayItem, place: number): boolean => item.note !== mine[place]?.note;
  return {
    added,
    noted: items.filter(isNoted),
    same: items.filter((item, place) => !isNoted(item, place) && isOn(theirs, item.quotation.id)),
    items: [...items, ...added],
  };
}

/** Both notes, unless one says all that the other says. */
function joinNotes(mine: string, theirs: string): string {
  if (mine.includes(theirs.trim())) return mine;
  return theirs.includes(mine.trim()) ? theirs : `${mine.trimEnd()}\n\n${theirs}`;
}
