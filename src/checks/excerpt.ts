import type { Problem } from '../edition/problem.ts';
import { displayWidth } from './display-width.ts';
import { oneLine } from '../edition/one-line.ts';

/** The line of a problem and the mark under the place, for a typeface of one width. */
export interface Excerpt {
  number: number;
  line: string;
  /** Blanks, then a `^` for each column of what is meant. */
  mark: string;
}

/** How many letters of a long line are shown before the place and from there on. */
const before = 30;
const after = 70;

/**
 * What stands at a problem's place in the text of its file; nothing where the problem is the file as
 * a whole, or something that does not stand in it.
 */
export function excerptOf(text: string, problem: Problem): Excerpt | undefined {
  const line = text.split('\n')[problem.line - 1];
  if (line === undefined || line.trim() === '' || isOfWholeFile(problem)) return undefined;
  const [start, end] = rangeOf(line, problem);
  const first = start > before + 10 ? start - before : 0;
  const last = line.length > first + before + after ? first + before + after : line.length;
  const head = (first > 0 ? '…' : '') + shown(line.slice(first, start));
  const meant = shown(line.slice(start, Math.min(end, last)));
  const tail = shown(line.slice(Math.min(end, last), last)) + (last < line.length ? '…' : '');
  return {
    number: problem.line,
    line: `${head}${meant}${tail}`.trimEnd(),
    mark: ' '.repeat(displayWidth(head)) + '^'.repeat(Math.max(1, displayWidth(meant))),
  };
}

function isOfWholeFile({ field, line, column, rule }: Problem): boolean {
  if (line !== 1 || column !== 1) return rule === 'missing-field' && !field.includes('.');
  return ['file', 'file name', 'entry'].includes(field);
}

/** Where the words begin and end that a problem is about, as far as the line shows it. */
function rangeOf(line: string, { column, found, rule }: Problem): [number, number] {
  const at = Math.min(column - 1, line.length);
  const rest = line.slice(at);
  if (rule === 'broken-yaml') return [at, line.trimEnd().length];
  // In front matter the place is the name of the field; what was found stands after it.
  const name = /^[\w-]+:(?=\s)/.exec(rest)?.[0] ?? '';
  const words = wordsOf(found);
  const start = words === '' ? -1 : line.indexOf(words, at + name.length);
  if (start !== -1) return [start, start + words.length];
  const token = /^(?:\[[^\]]*\]\([^)]*\)|[\w-]+(?=:\s|:$)|\S+)/.exec(rest)?.[0] ?? '';
  // A sign alone, such as that of a quotation, stands for what it begins.
  const isSign = /^[^\p{L}\p{N}]+$/u.test(token);
  return [at, isSign ? line.trimEnd().length : at + token.length];
}

/** The words that a message quotes, without the sign of something left out. */
function wordsOf(found: string): string {
  const quoted = /^["“](.+?)["”](?=$|[\s,;])/.exec(found)?.[1];
  return (quoted ?? /^[^\s,;]*[^\s,;a-z][^\s,;]*/i.exec(found)?.[0] ?? '').replace(/…$/, '');
}

/** Each sign in the place of one, so that the mark stays where it belongs. */
const shown = (text: string): string => oneLine(text.replace(/\t/g, '  '));
