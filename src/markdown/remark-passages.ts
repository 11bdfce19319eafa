import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findPassages } from '../edition/passages.ts';

/** Gives every paragraph its anchor and its number, the same that the graph uses. */
export function remarkPassages() {
  return (tree: Root) => {
    const itemOf = findItems(tree);
    for (const { node, anchor, type, number } of findPassages(tree).passages) {
      if (type === 'footnote' || type === 'cell') continue;
      const properties =
        number === undefined ? { id: anchor } : { id: anchor, dataNumber: String(number) };
      const element = itemOf.get(node) ?? node;
      element.data = { ...element.data, hProperties: properties };
    }
  };
}

/** The item that each paragraph begins: in a list without blank lines it becomes no element itself. */
function findItems(tree: Root): ReadonlyMap<unknown, ListItem> {
  const itemOf = new Map<unknown, ListItem>();
  visit(tree, 'listItem', (item) => {
    if (item.children[0]?.type === 'paragraph') itemOf.set(item.children[0], item);
  });
  return itemOf;
}
