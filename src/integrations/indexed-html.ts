import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { escapeHtml } from '../edition/escape-html.ts';
import { canBePassage } from '../edition/passage-elements.ts';
import { formsMark, searchForms } from '../edition/search-forms.ts';

/**
 * A built page as the search index reads it: at the end of the body stand, for each passage, the
 * search forms that its text needs. `undefined` for a page that is not to be found by searching.
 * The tree is that of the page, with positions.
 */
export function indexedHtml(html: string, tree: Root): string | undefined {
  const body = findBody(tree);
  const end = body?.position?.end.offset;
  if (body === undefined || end === undefined) return undefined;
  const beforeEndTag = html.lastIndexOf('</', end - 1);
  return html.slice(0, beforeEndTag) + formsOfPassages(body) + html.slice(beforeEndTag);
}

function findBody(tree: Root): Element | undefined {
  let body: Element | undefined;
  visit(tree, 'element', (element) => {
    if ('dataPagefindBody' in element.properties) body ??= element;
  });
  return body;
}

function formsOfPassages(body: Element): string {
  const texts = new Map<string, string>();
  let passage = '';
  visit(body, (node: Nodes) => {
    if (node.type === 'element') {
      if ('dataPagefindIgnore' in node.properties) return SKIP;
      const { id } = node.properties;
      if (typeof id === 'string' && canBePassage(node.tagName)) passage = id;
    }
    if (node.type === 'text') texts.set(passage, `${texts.get(passage) ?? ''}${node.value}`);
    return undefined;
  });
  return [...texts]
    .map(([id, text]) => ({ id, forms: searchForms(text).join(' ') }))
    .filter(({ forms }) => forms !== '')
    .map(
      ({ id, forms }) =>
        `<div id="${escapeHtml(formsMark + id)}" data-pagefind-weight="0.2">${forms}</div>`,
    )
    .join('');
}
