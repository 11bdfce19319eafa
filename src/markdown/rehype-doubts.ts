import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { isDoubtsTitle } from '../edition/doubts.ts';

/** Sets the section of doubts of an entry apart, heading included. */
export function rehypeDoubts() {
  return (tree: Root) => {
    const start = tree.children.findIndex(
      (node) => isHeading(node) && isDoubtsTitle(toString(node)),
    );
    if (start === -1) return;
    const next = tree.children.findIndex(
      (node, index) => index > start && (isHeading(node) || isFootnotes(node)),
    );
    const end = next === -1 ? tree.children.length : next;
    const children = tree.children.slice(start, end).filter((node) => node.type !== 'doctype');
    const section: Element = {
      type: 'element',
      tagName: 'section',
      properties: { className: ['doubts'] },
      children,
    };
    tree.children.splice(start, end - start, section);
  };
}

const isHeading = (node: RootContent): node is Element =>
  node.type === 'element' && /^h[1-6]$/.test(node.tagName);

const isFootnotes = (node: RootContent): boolean =>
  node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
