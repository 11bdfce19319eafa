import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { safeAnchor } from '../edition/safe-anchor.ts';

/** Gives every heading the anchor by which the graph knows it, in the place of its bare slug. */
export function rehypeSafeAnchors() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }: Element) => {
      const { id } = properties;
      if (!/^h[1-6]$/.test(tagName) || typeof id !== 'string' || id === 'footnote-label') return;
      properties['id'] = safeAnchor(id);
    });
  };
}
