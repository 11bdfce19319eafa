import type { AnyEntry } from './entry.ts';
import type { Passage } from './passages.ts';

/** The paragraphs of an entry's page beside which an archival note can stand. */
export function notablePassages({ passages }: Pick<AnyEntry, 'passages'>): Passage[] {
  return passages.filter(
    ({ type, directive }) => (type === 'paragraph' || type === 'item') && directive === undefined,
  );
}

/**
 * The rendered text of an entry with pieces of HTML put behind its paragraphs, by their anchors;
 * behind the words of an item of a list, within it.
 */
export function putBehind(html: string, pieces: ReadonlyMap<string, string>): string {
  let result = html;
  for (const [anchor, piece] of pieces) {
    const start = new RegExp(`<(p|li)\\b[^>]* id="${anchor}"`).exec(result);
    if (start === null) continue;
    const end = endOf(result, start[1] ?? '', start.index);
    result = result.slice(0, end) + piece + result.slice(end);
  }
  return result;
}

/** Where the content of an item ends, or all of a paragraph; lists may stand in one another. */
function endOf(html: string, tag: string, from: number): number {
  if (tag === 'p') return html.indexOf('</p>', from) + '</p>'.length;
  let depth = 0;
  for (const { 0: found, index } of html.slice(from).matchAll(/<\/?li\b/g)) {
    depth += found === '<li' ? 1 : -1;
    if (depth === 0) return from + index;
  }
  return html.length;
}
