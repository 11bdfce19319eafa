import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { footnotesInBook } from './footnotes.ts';

/**
 * Rendered HTML of the site as it stands in a book: without what only a browser understands, with
 * the number of a paragraph as plain words, and a picture, which the book does not hold, as its
 * description. The HTML must have been sanitised.
 */
export function pageHtml(html: string): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, at, parent) => {
    if (element.tagName === 'img' && parent && at !== undefined) {
      parent.children[at] = { type: 'text', value: textOf(element.properties['alt']) };
      return SKIP;
    }
    if (isNumber(element)) {
      element.tagName = 'span';
      delete element.properties['href'];
    }
    return undefined;
  });
  footnotesInBook(tree);
  visit(tree, 'element', ({ properties }) => removeSiteOnly(properties));
  return tree.children.filter((node) => node.type !== 'doctype');
}

const isNumber = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && Array.isArray(properties['className']) && properties['className'][0] === 'n';

const textOf = (value: Element['properties'][string]): string =>
  typeof value === 'string' ? value : '';

/** `data-…` is for scripts and the search, `align` obsolete, and an empty class says nothing. */
function removeSiteOnly(properties: Element['properties']): void {
  for (const [name, value] of Object.entries(properties)) {
    const isEmptyClass = name === 'className' && String(value) === '';
    if (name.startsWith('data') || name === 'align' || isEmptyClass)
      Reflect.deleteProperty(properties, name);
  }
}

/** Makes every heading of an article deeper by a step, for one that stands under another heading. */
export function deeper(nodes: readonly Nodes[]): void {
  for (const node of nodes)
    visit(node, 'element', (element) => {
      const level = /^h([1-5])$/.exec(element.tagName)?.[1];
      if (level !== undefined) element.tagName = `h${String(Number(level) + 1)}`;
    });
}
