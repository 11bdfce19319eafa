import { entriesOf } from '../edition/edition.ts';
import type { Problem } from '../edition/problem.ts';
import { quotationWords } from '../edition/quotation-words.ts';
import type { Checked } from './checked.ts';
import { problemInBody } from './problem-in.ts';

/** The book is in copyright: a quotation from it has at most as many words as the edition allows. */
export function quotationLength(checked: Checked): Problem[] {
  const { settings } = checked;
  if (settings === undefined) return [];
  const { key, longestQuotation } = settings.book;
  return entriesOf(checked, 'quotation').flatMap((entry) => {
    if (entry.data.source.key !== key) return [];
    const count = countWords(quotationWords(entry).join(' '));
    if (count <= longestQuotation) return [];
    const found = `${count} words quoted from the book`;
    const write = `quote at most ${longestQuotation}, and tell the rest in your own words`;
    const finding = { rule: 'quotation-length', found, write };
    return [problemInBody(entry, { line: firstLine(entry.body), column: 1 }, finding)];
  });
}

const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;

const firstLine = (body: string): number => body.split('\n').findIndex((line) => line.trim()) + 1;
