import type { Root } from 'mdast';
import { findPassages } from '../edition/passages.ts';

/** Gives every paragraph its anchor and its number, the same that the graph uses. */
export function remarkPassages() {
  return (tree: Root) => {
    for (const { node, anchor, type, number } of findPassages(tree).passages) {
      if (type === 'footnote' || type === 'cell') continue;
      const properties =
        number === undefined ? { id: anchor } : { id: anchor, dataNumber: String(number) };
      node.data = { ...node.data, hProperties: properties };
    }
  };
}
