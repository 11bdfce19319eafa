import type { BibliographyItem } from '../schemas/bibliography.ts';

/**
 * A work as a list of one in CSL-JSON; the format has no field for the cited place, which stands in
 * the note. Dates keep to one line.
 */
export function cslJson(item: BibliographyItem, locator?: string): string {
  const cited = locator === undefined ? item : { ...item, note: `Place cited: ${locator}` };
  return JSON.stringify([cited], undefined, 2)
    .replace(/\[\n\s*(\d+(?:,\n\s*\d+)*)\n\s*\]/g, (_, numbers: string) => `[${oneLine(numbers)}]`)
    .replace(/"date-parts": \[\n\s*(\[.*\])\n\s*\]/g, '"date-parts": [$1]');
}

const oneLine = (text: string): string => text.replace(/\n\s*/g, ' ');
