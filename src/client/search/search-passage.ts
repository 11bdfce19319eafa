import { canBePassage } from '../../edition/passage-elements.ts';
import { formsMark, plainLetters } from '../../edition/search-forms.ts';
import type { Anchor, Fragment, Match } from './pagefind.ts';

/**
 * Words `from` to `to` (exclusive) of a page, which `id` leads to; without an id, what stands before
 * the first passage, such as the title. `marked` are the places of the found words.
 */
export interface Passage extends Span {
  marked: number[];
}

/**
 * The passage that holds most of the query's words; of equals, the one that Pagefind weighs
 * heaviest. `undefined` when the query was found in the page's metadata only.
 */
export function findPassage(fragment: PassageSource): Passage | undefined {
  const words = wordsOf(fragment.content);
  const spans = passageSpans(fragment.anchors, words.length);
  const found = new Map<Span, Match[]>();
  for (const match of fragment.weighted_locations) {
    const span = spans.findLast(({ from }) => from <= match.location);
    if (span) found.set(span, [...(found.get(span) ?? []), match]);
  }
  const [best] = [...found].sort(([, a], [, b]) => weigh(b, words) - weigh(a, words));
  return best && toPassage(best[0], best[1], spans);
}

/** The words of a page's content as Pagefind counts them. */
export function wordsOf(content: string): string[] {
  return content.split(/\s+/);
}

/** A word as it is compared: letters and digits only, without case and marks. */
export function plainWord(word: string): string {
  return plainLetters(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function passageSpans(anchors: Anchor[], length: number): Span[] {
  const starts: { id: string; from: number }[] = anchors
    .filter(({ element }) => canBePassage(element))
    .sort((a, b) => a.location - b.location)
    .map(({ id, location }) => ({ id, from: location }));
  const all = [{ id: '', from: 0 }, ...starts];
  return all.map((start, index) => ({ ...start, to: all[index + 1]?.from ?? length }));
}

function weigh(matches: Match[], words: string[]): number {
  const different = new Set(matches.map(({ location }) => plainWord(words[location] ?? '')));
  const score = matches.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  return different.size * aboveAnyScore + score;
}

/** Search forms stand behind the text, in an element named after the passage they belong to. */
function toPassage(span: Span, matches: Match[], spans: Span[]): Passage {
  const marked = matches.map(({ location }) => location);
  if (!span.id.startsWith(formsMark)) return { ...span, marked };
  const id = span.id.slice(formsMark.length);
  const owner = spans.find((other) => other.id === id) ?? { id, from: 0, to: 0 };
  return { ...owner, marked: [] };
}

const aboveAnyScore = 1e9;

type PassageSource = Pick<Fragment, 'content' | 'anchors' | 'weighted_locations'>;

interface Span {
  id: string;
  from: number;
  to: number;
}
