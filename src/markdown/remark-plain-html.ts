import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Shows raw HTML as the text that it is, and pictures as their description: contributed Markdown
 * puts neither tags nor files on a page. The check refuses both; this holds where it did not run.
 */
export function remarkPlainHtml() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (index === undefined || parent === undefined) return;
      if (node.type === 'html') {
        const text = { type: 'text' as const, value: node.value };
        parent.children[index] =
          parent.type === 'root' ? { type: 'paragraph', children: [text] } : text;
      } else if (node.type === 'image' || node.type === 'imageReference') {
        parent.children[index] = { type: 'text', value: node.alt ?? '' };
      }
    });
  };
}
