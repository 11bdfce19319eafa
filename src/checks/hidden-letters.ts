import { isFence, normaliseText } from '../edition/front-matter.ts';
import { findHiddenLetters } from '../edition/hidden-letters.ts';
import { findLookalikes } from '../edition/lookalikes.ts';
import type { Problem } from '../edition/problem.ts';
import type { SourceFile } from '../edition/read-edition.ts';

/**
 * No file holds characters that nobody sees, written out or by their numbers, and no word mixes
 * letters of two scripts that look alike: what reads one way must be found and copied that way.
 */
export function hiddenLetters(files: readonly SourceFile[]): Problem[] {
  return files.flatMap(({ path, text }) => {
    const problems: Problem[] = [];
    let place: Where = {
      inFields: !path.endsWith('.md') || isFence(text.split('\n', 1)[0] ?? ''),
      field: undefined,
    };
    for (const [at, line] of normaliseText(text).split('\n').entries()) {
      place = nextPlace(place, line, at, path);
      const findings = inLine(line, place.inFields);
      problems.push(
        ...findings.map(({ index, ...finding }): Problem => {
          const field = fieldAt(place, line.slice(0, index));
          const where = { file: path, line: at + 1, column: index + 1, field };
          return { severity: 'error', ...where, ...finding };
        }),
      );
      // One file of another format would fill the screen.
      if (problems.length >= 20) return problems;
    }
    return problems;
  });
}

interface Where {
  inFields: boolean;
  /** The field whose name stood last. */
  field: string | undefined;
}

/** Finds fields by the form of their lines, since a file at fault may not be readable otherwise. */
function nextPlace({ inFields, field }: Where, line: string, at: number, path: string): Where {
  if (path.endsWith('.md') && at > 0 && inFields && isFence(line))
    return { inFields: false, field };
  const name = path.endsWith('.json')
    ? /^[\s{[]*"([^"]{1,60})"\s*:/.exec(line)?.[1]
    : /^([^\s:#-][^:]{0,60}):/.exec(line)?.[1];
  return { inFields, field: inFields ? (name ?? field) : field };
}

/** In JSON, several fields may stand in one line. */
const fieldAt = ({ inFields, field }: Where, before: string): string =>
  inFields ? (/.*"([^"]{1,60})"\s*:/.exec(before)?.[1] ?? field ?? 'front matter') : 'body';

interface Found {
  rule: string;
  index: number;
  found: string;
  write: string;
}

function inLine(line: string, inFields: boolean): Found[] {
  const hidden = [...findHiddenLetters(line), ...byNumber(line, inFields)];
  return [
    ...hidden.map(({ index, name }) => {
      const found = `the hidden character ${name}${after(line, index)}`;
      return { rule: 'hidden-letters', index, found, write: 'delete it' };
    }),
    ...findLookalikes(line).map(({ index, word, name, better }) => {
      const found = `"${word}", in which ${name} stands among Latin letters`;
      return { rule: 'lookalike-letters', index, found, write: `write "${better}"` };
    }),
  ];
}

/** The word before it, by which an author finds what cannot be seen. */
function after(line: string, index: number): string {
  const word = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(
    line.slice(Math.max(0, index - 40), index),
  )?.[0];
  return word === undefined ? '' : ` after "${word}"`;
}

/** Written as YAML and JSON (`\u202E`) or as Markdown (`&#8238;`, `&rlm;`) write characters. */
function byNumber(line: string, inFields: boolean): { index: number; name: string }[] {
  const signs = inFields
    ? /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2}))/g
    : /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,24}));/gi;
  return [...line.matchAll(signs)].flatMap(({ index, ...match }) => {
    const letter = inFields ? ofNumber(match[1] ?? match[2] ?? match[3], 16) : ofEntity(match);
    const [hidden] = findHiddenLetters(letter);
    if (hidden === undefined || isHalf(letter, line, index)) return [];
    return [{ index, name: `${hidden.name}, written "${match[0]}",` }];
  });
}

const ofEntity = (match: Readonly<Record<number, string | undefined>>): string =>
  match[3] === undefined
    ? match[1] === undefined
      ? ofNumber(match[2], 10)
      : ofNumber(match[1], 16)
    : (named[match[3]] ?? '');

function ofNumber(digits: string | undefined, base: number): string {
  const number = Number.parseInt(digits ?? '', base);
  return number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFE';
}

/** JSON writes a rare character as two halves. */
const isHalf = (letter: string, line: string, index: number): boolean =>
  /[\ud800-\udfff]/.test(letter) &&
  /\\u[ef]?d[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/i.test(
    line.slice(Math.max(0, index - 6), index + 12),
  );

/** Names of hidden characters in Markdown. Source: https://html.spec.whatwg.org/entities.json */
const named: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NegativeThinSpace: '\u200B',
  NegativeMediumSpace: '\u200B',
  NegativeThickSpace: '\u200B',
  NegativeVeryThinSpace: '\u200B',
  NoBreak: '\u2060',
  af: '\u2061',
  ApplyFunction: '\u2061',
  it: '\u2062',
  InvisibleTimes: '\u2062',
  ic: '\u2063',
  InvisibleComma: '\u2063',
};
