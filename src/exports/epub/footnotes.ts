import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns the footnotes of GitHub's Markdown into those of an EPUB: reading systems show a note where
 * it is called for, and all others have plain links there and back.
 * Source: https://www.w3.org/TR/epub-ssv-11/#notes and https://www.w3.org/TR/dpub-aria-1.1/
 */
export function footnotesInBook(tree: Root): void {
  visit(tree, 'element', (element, at, parent) => {
    const { properties } = element;
    if ('dataFootnoteRef' in properties) {
      delete properties['ariaDescribedBy'];
      Object.assign(properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
    }
    if (!('dataFootnotes' in properties) || parent === undefined || at === undefined)
      return undefined;
    parent.children[at] = h(
      'section',
      { className: ['notes'], 'epub:type': 'footnotes', ariaLabel: 'Notes' },
      notesOf(element),
    );
    return SKIP;
  });
}

function notesOf(section: Element): Element[] {
  const notes: Element[] = [];
  visit(section, 'element', (item) => {
    if (item.tagName !== 'li') return undefined;
    notes.push(noteOf(item, String(notes.length + 1)));
    return SKIP;
  });
  return notes;
}

/** A note begins with its number, the way back; arrows remain where it is called for again. */
function noteOf(item: Element, number: string): Element {
  const [first, ...others] = takeBackLinks(item);
  const numbered = h(
    'a',
    { href: first?.properties['href'] ?? null, role: 'doc-backlink', className: ['number'] },
    number,
  );
  const blocks = item.children.filter((node) => node.type === 'element');
  if (blocks[0]?.tagName !== 'p') blocks.unshift(h('p'));
  blocks[0]?.children.unshift(numbered, { type: 'text', value: ' ' });
  for (const link of others) {
    link.properties['role'] = 'doc-backlink';
    blocks[0]?.children.push({ type: 'text', value: ' ' }, link);
  }
  return h(
    'aside',
    { id: item.properties['id'] ?? null, 'epub:type': 'footnote', role: 'doc-footnote' },
    blocks,
  );
}

function takeBackLinks(item: Element): Element[] {
  const links: Element[] = [];
  visit(item, 'element', (element: Element, at, parent) => {
    if (!('dataFootnoteBackref' in element.properties) || !parent || at === undefined)
      return undefined;
    links.push(element);
    parent.children.splice(at, 1);
    trimEnd(parent.children[at - 1]);
    return [SKIP, at];
  });
  return links;
}

function trimEnd(node: Nodes | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
}
