import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findPassages } from '../edition/passages.ts';

interface Options {
  /** Whether the paragraphs of this file bear the numbers by which readers name them. */
  isNumbered: (file: VFile) => boolean;
}

/** Gives every paragraph its anchor, and where it bears one its number: the same that the graph uses. */
export function remarkPassages({ isNumbered }: Options) {
  return (tree: Root, file: VFile) => {
    const itemOf = findItems(tree);
    const numbered = isNumbered(file);
    for (const { node, anchor, type, number } of findPassages(tree).passages) {
      if (type === 'footnote' || type === 'cell') continue;
      const properties =
        number === undefined || !numbered
          ? { id: anchor }
          : { id: anchor, dataNumber: String(number) };
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
