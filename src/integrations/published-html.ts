import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A built page without what only the search index reads in it: attributes `data-pagefind-…`, and
 * meta elements that have one. All else stays letter for letter. The tree is that of the page, with
 * the positions of attributes (`verbose`).
 */
export function publishedHtml(html: string, tree: Root): string {
  let kept = '';
  let from = 0;
  visit(tree, 'element', (element) => {
    for (const [start, end] of rangesForIndex(element)) {
      kept += html.slice(from, start);
      from = end;
    }
  });
  return kept + html.slice(from);
}

/** Where they stand: offsets in the page, in the order of the text. */
function rangesForIndex({ tagName, properties, position, data }: Element): [number, number][] {
  const names = Object.keys(properties).filter((name) => name.startsWith('dataPagefind'));
  if (names.length === 0) return [];
  if (tagName === 'meta') return [rangeOf(position, 0)];
  const attributes = data?.position.properties ?? {};
  // With the space before it.
  return names.map((name) => rangeOf(attributes[name], 1)).sort(([a], [b]) => a - b);
}

function rangeOf(position: Element['position'], before: number): [number, number] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('No such place in the page.');
  return [start - before, end];
}
