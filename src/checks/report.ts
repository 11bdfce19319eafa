import { counted } from '../edition/counted.ts';
import type { Problem } from '../edition/problem.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { fieldInWords } from '../edition/field-in-words.ts';
import { oneLine } from '../edition/one-line.ts';
import type { Touched } from './touched.ts';

/** What a check found, for the formats to print. */
export interface Report {
  problems: readonly Problem[];
  /** Text of each file of the edition, by its path from the edition's folder. */
  texts: ReadonlyMap<string, string>;
  /** The edition's folder as seen from where the command runs. */
  folder: string;
  /** What a proposed change touches, if that was asked for. */
  touched?: Touched | undefined;
}

/**
 * A problem in one line, which editors and terminals make a link:
 * `content/people/a.md:4:7  born  what was found; what to write [rule]`.
 */
export function problemLine(problem: Problem, folder: string): string {
  const { line, column, field, rule, severity } = problem;
  const mark = severity === 'warning' ? `${rule}, warning` : rule;
  const place = `${pathOf(problem.file, folder)}:${line}:${column}`;
  return oneLine(`${place}  ${fieldInWords(field)}  ${messageOf(problem)} [${mark}]`);
}

export const messageOf = ({ found, write }: Problem): string => oneLine(`${found}; ${write}`);

/** A file of the edition as seen from where the command runs. */
export const pathOf = (file: string, folder: string): string =>
  [folder, file].filter((part) => part !== '' && part !== '.').join('/');

/** The line of a problem, numbered, and the mark under its place; nothing where there is none. */
export function excerptLines(problem: Problem, texts: Report['texts']): string[] {
  const excerpt = excerptFor(problem, texts);
  if (excerpt === undefined) return [];
  const number = String(excerpt.number).padStart(5);
  return [`${number} | ${excerpt.line}`, `${' '.repeat(number.length)} | ${excerpt.mark}`];
}

export function excerptFor(problem: Problem, texts: Report['texts']): Excerpt | undefined {
  const text = texts.get(problem.file);
  return text === undefined ? undefined : excerptOf(text, problem);
}

/** The last line of a report: "2 errors, 1 warning in 606 files". */
export function summaryOf({ problems, texts }: Report): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const files = counted(texts.size, 'file');
  if (errors + warnings === 0) return `${files} checked, nothing to correct`;
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${files}`;
}
