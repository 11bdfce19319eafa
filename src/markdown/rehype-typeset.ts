import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { typeset } from '../edition/typeset.ts';

/** Sets the running text as a typesetter would; code and words of another language stay as they are. */
export function rehypeTypeset() {
  return (tree: Root) => {
    visit(tree, (node: Nodes) => {
      if (node.type === 'element' && isLeftAlone(node)) return SKIP;
      if (node.type === 'text') node.value = typeset(node.value);
      return undefined;
    });
  };
}

const isLeftAlone = ({ tagName, properties }: Element): boolean =>
  tagName === 'code' || properties['lang'] !== undefined;
