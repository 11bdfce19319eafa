import { distance } from 'fastest-levenshtein';
import { plainLetters } from './search-forms.ts';

/** Something with names, the usual one first. */
export interface Named {
  forms: readonly NameForm[];
}

/** A name, and its words as they are compared. */
export interface NameForm {
  text: string;
  words: readonly string[];
}

export interface NameMatch<T extends Named> {
  named: T;
  /** The name that answers, where the usual one does not. */
  foundAs: string | undefined;
}

export const nameForm = (text: string): NameForm => ({ text, words: plainWords(text) });

/** The words of a name without case, accents, apostrophes and punctuation. */
export function plainWords(text: string): string[] {
  const plain = plainLetters(text).replaceAll(/[’'ʼʹ]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/**
 * Who and what is called as typed, best first: exactly so, beginning so, with words that begin so in
 * any order, with a run of kanji that contains it. Only where nothing is, what differs by a slip:
 * one letter wrong, missing, added or changed places with the next in every word, two in long words.
 * Of equals the earlier comes first.
 */
export function matchNames<T extends Named>(all: readonly T[], typed: string): NameMatch<T>[] {
  const asked = plainWords(typed);
  if (asked.join('').length < 2 && !isUnspaced(asked)) return [];
  const sure = rank(all, asked, closeness);
  return sure.length > 0 ? sure : rank(all, asked, slips);
}

/** Where nothing is called as typed: the names in which one word is least unlike one of those typed. */
export function nearestNames<T extends Named>(all: readonly T[], typed: string): NameMatch<T>[] {
  return rank(all, plainWords(typed), unlikeness);
}

/** How badly a name answers, 0 for best; nothing where it does not answer. */
type Measure = (form: NameForm, asked: readonly string[]) => number | undefined;

function rank<T extends Named>(
  all: readonly T[],
  asked: readonly string[],
  measure: Measure,
): NameMatch<T>[] {
  const found = all.flatMap((named) => {
    let best: { form: NameForm; score: number } | undefined;
    for (const form of named.forms) {
      const score = measure(form, asked);
      if (score !== undefined && score < (best?.score ?? Infinity)) best = { form, score };
    }
    if (best === undefined) return [];
    const [usual] = named.forms;
    const isUsual = usual !== undefined && measure(usual, asked) !== undefined;
    return [{ named, foundAs: isUsual ? undefined : best.form.text, score: best.score }];
  });
  return found.sort((a, b) => a.score - b.score).map(({ named, foundAs }) => ({ named, foundAs }));
}

const closeness: Measure = ({ words }, asked) => {
  const [name, query] = [words.join(' '), asked.join(' ')];
  if (name === query) return 0;
  if (name.startsWith(`${query} `)) return 1;
  if (name.startsWith(query)) return 2;
  if (asked.every((part) => words.includes(part))) return 3;
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return 4;
  return isUnspaced(asked) && name.includes(query) ? 5 : undefined;
};

const slips: Measure = ({ words }, asked) => {
  let sum = 0;
  for (const part of asked) {
    const fewest = Math.min(...words.map((word) => slipsBetween(part, word)));
    if (fewest > allowedSlips(part)) return undefined;
    sum += fewest;
  }
  return sum;
};

const unlikeness: Measure = ({ words }, asked) => {
  const parts = asked.filter((part) => part.length >= shortestForSlips);
  const each = parts.flatMap((part) => words.map((word) => distance(part, word) / part.length));
  const least = Math.min(...each);
  return least <= mostUnlike ? least : undefined;
};

/** Slips in a word, or in the beginning of one that is still being typed, which counts a little more. */
function slipsBetween(part: string, word: string): number {
  if (word.startsWith(part)) return 0;
  if (allowedSlips(part) === 0) return Infinity;
  const whole = edits(part, word);
  if (part.length < shortestBeginning || word.length <= part.length) return whole;
  const beginnings = [-1, 0, 1].map((more) => edits(part, word.slice(0, part.length + more)));
  return Math.min(whole, ...beginnings.map((count) => count + 0.5));
}

/** Two neighbours that changed places are one slip. */
function edits(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  const count = distance(one, other);
  return count === 2 && one.length === other.length && isSwap(one, other) ? 1 : count;
}

/** Of two different words of one length. */
function isSwap(one: string, other: string): boolean {
  let at = 0;
  while (one[at] === other[at]) at++;
  return one[at] === other[at + 1] && one[at + 1] === other[at];
}

// Half a slip stands for the unfinished end of a word.
const allowedSlips = (part: string): number =>
  part.length < shortestForSlips ? 0 : part.length > 8 ? 2.5 : 1.5;

const isUnspaced = ([first = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u.test(first);

const shortestForSlips = 4;
const shortestBeginning = 5;
const mostUnlike = 0.4;
