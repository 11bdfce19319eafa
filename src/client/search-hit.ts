import type { Fragment } from './pagefind.ts';
import { extractAround, findWords, type Piece } from './search-extract.ts';
import { findPassage, wordsOf } from './search-passage.ts';
import { queryWords } from './search-query.ts';

/** A found page as a reader sees it. `href` leads to the passage that answers best. */
export interface Hit {
  href: string;
  kind: string;
  title: string;
  dates: string;
  extract: Piece[];
}

export function toHit(fragment: Fragment, typed: string): Hit {
  const { url, meta, filters } = fragment;
  const passage = findPassage(fragment) ?? { id: '', from: 0, to: 0, marked: [] };
  const title = meta['title'] ?? url;
  const words = wordsOf(fragment.content);
  // A match in the title says nothing that the title does not: then the summary is the extract.
  const from = passage.id === '' ? wordsOf(title).length : passage.from;
  const inText = passage.marked.filter((place) => place >= from);
  const marked =
    passage.marked.length > 0 ? inText : findWords(words, queryWords(typed), from, passage.to);
  const summary = meta['extract'];
  return {
    href: passage.id === '' ? url : `${url}#${encodeURIComponent(passage.id)}`,
    kind: filters['kind']?.[0] ?? '',
    title,
    dates: meta['dates'] ?? '',
    extract:
      marked.length === 0 && summary !== undefined
        ? [{ text: summary, marked: false }]
        : extractAround(words, { from, to: Math.max(passage.to, from), marked }),
  };
}
