import type { Fragment } from './pagefind.ts';
import { extractAround, findWords, type Piece } from './search-extract.ts';
import { findPassage, plainWord, wordsOf, type Passage } from './search-passage.ts';
import { queryWords } from './search-query.ts';

/** A found page as a reader sees it. `href` leads to the passage that answers best. */
export interface Hit {
  href: string;
  kind: string;
  title: string;
  dates: string;
  extract: Piece[];
  /** The words on its page that answer, to be marked there. */
  sought: string[];
}

export function toHit(fragment: Fragment, typed: string): Hit {
  const { url, meta, filters } = fragment;
  const passage = findPassage(fragment);
  return {
    href: passage?.id ? `${url}#${encodeURIComponent(passage.id)}` : url,
    kind: filters['kind']?.[0] ?? '',
    title: meta['title'] ?? url,
    dates: meta['dates'] ?? '',
    extract: extractOf(fragment, passage, queryWords(typed)),
    sought: soughtIn(fragment, passage, queryWords(typed)),
  };
}

function soughtIn(
  { content, weighted_locations }: Fragment,
  passage: Passage | undefined,
  query: string[],
) {
  const words = wordsOf(content);
  const places =
    passage?.marked.length === 0
      ? findWords(words, query, passage.from, passage.to)
      : weighted_locations.map(({ location }) => location);
  return [...new Set(places.map((place) => plainWord(words[place] ?? '')))].filter(Boolean);
}

/** What answers the query, or the page's summary, or how the text begins. */
function extractOf({ content, meta }: Fragment, passage: Passage | undefined, query: string[]) {
  const words = wordsOf(content);
  const titleEnd = endOfTitle(words, meta['title'] ?? '');
  const from = passage?.id ? passage.from : titleEnd;
  const to = Math.max(passage?.to ?? from, from);
  const marked = passage?.marked.filter((place) => place >= from) ?? [];
  if (passage?.marked.length === 0) marked.push(...findWords(words, query, from, to));
  if (marked.length > 0) return extractAround(words, { from, to, marked });
  const summary = meta['extract'];
  if (summary !== undefined) return [{ text: summary, marked: false }];
  return extractAround(words, { from: titleEnd, to: words.length, marked: [] });
}

/** Where the text goes on after a title at its head: a match in the title needs no extract. */
function endOfTitle(words: string[], title: string): number {
  const inTitle = wordsOf(title).map(plainWord);
  return inTitle.every((word, place) => word === plainWord(words[place] ?? ''))
    ? inTitle.length
    : 0;
}
