import type { KeptCitation } from '../../edition/tray/kept-quotation.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import { inQuotationMarks } from '../../edition/quotation-words.ts';
import { escapeTex } from '../bibtex.ts';
import { risValue } from '../ris.ts';
import { citedAs, type Level } from './cited-as.ts';

/**
 * The works of the tray in the RIS format. A work is one record, however many quotations rest on it;
 * each of them is a note of it, with its place, and with what the reader noted.
 */
export function trayRis(items: readonly TrayItem[], level: Level): string {
  const records = worksOf(items, level).map(({ citation, items: members }) => {
    const notes = members.map((item) => `N1  - ${risValue(noteOf(item, level))}\n`);
    return `${citation.ris.replace(/ER {2}- $/, '')}${notes.join('')}ER  - \n`;
  });
  return records.join('\n').replaceAll('\n', '\r\n');
}

/** The same for BibTeX, each work under a key of its own; the notes stand in `annote`. */
export function trayBibtex(items: readonly TrayItem[], level: Level): string {
  const used = new Map<string, number>();
  const entries = worksOf(items, level).map(({ citation, items: members }) => {
    const notes = members.map((item) => escapeTex(noteOf(item, level))).join('\\par ');
    const fields = `  annote = {${notes}},\n}\n`;
    return citation.bibtex
      .replace(/^(@\w+\{)([^,]+)/, (_, type: string, key: string) => type + ownKey(key, used))
      .replace(/\}\n$/, () => fields);
  });
  return entries.join('\n');
}

interface Work {
  citation: KeptCitation;
  items: TrayItem[];
}

/** The works cited, each with what rests on it, in the order in which the tray comes to them. */
function worksOf(items: readonly TrayItem[], level: Level): Work[] {
  const works = new Map<string, Work>();
  for (const item of items) {
    const citation = citedAs(item, level);
    const work = works.get(citation.bibtex) ?? { citation, items: [] };
    works.set(citation.bibtex, work);
    work.items.push(item);
  }
  return [...works.values()];
}

/** Volumes whose documents have addresses of their own are several entries of one key. */
function ownKey(key: string, used: Map<string, number>): string {
  const count = (used.get(key) ?? 0) + 1;
  used.set(key, count);
  return count === 1 ? key : `${key}-${String(count)}`;
}

/** "p. 12: “words” (Charles Darwin to Asa Gray, 5 September 1857). What the reader noted." */
function noteOf(item: TrayItem, level: Level): string {
  const { words, heading } = item.quotation;
  const { locator } = citedAs(item, level);
  const place = locator === undefined ? '' : `${locator}: `;
  const said = `${place}${inQuotationMarks(words.join(' '))} (${heading}).`;
  return item.note.trim() === '' ? said : `${said} My note: ${item.note.trim()}`;
}
