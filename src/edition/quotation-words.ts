import type { Entry } from './entry.ts';

/** The words of a quotation: the block quote that begins its body, a string for each paragraph. */
export function quotationWords(entry: Pick<Entry<'quotation'>, 'passages'>): string[] {
  const end = entry.passages.findIndex(({ type }) => type !== 'quote');
  const words = end === -1 ? entry.passages : entry.passages.slice(0, end);
  return words.map(({ text }) => text.trim());
}

/** Words between quotation marks, with single ones inside: “he was ‘very angry’”. */
export function inQuotationMarks(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Beginning of a quotation, for titles and lists: at most `limit` characters, cut at a word. */
export function shortened(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).replace(/[\s,;:.–—-]+$/, '')}…`;
}
