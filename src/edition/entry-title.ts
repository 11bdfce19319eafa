import type { AnyEntry } from './entry.ts';
import { inQuotationMarks, quotationWords, shortened } from './quotation-words.ts';

/** What lists and titles call an entry: a quotation by its first words, a chapter with its number. */
export function entryTitle(entry: AnyEntry): string {
  if (entry.kind === 'quotation')
    return inQuotationMarks(shortened(quotationWords(entry).join(' '), 70));
  if (entry.kind === 'figure') return `Figure ${String(entry.data.number)}. ${entry.title}`;
  if (entry.kind === 'chapter' && entry.data.number !== undefined) {
    return `${String(entry.data.number)}. ${entry.title}`;
  }
  return entry.title;
}
