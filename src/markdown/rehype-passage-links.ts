import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Makes what names a passage the link to it: the number of a paragraph, which is put before its
 * text, and the bold "Article 3" with which an article begins.
 */
export function rehypePassageLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (paragraph: Element) => {
      const { id, dataNumber: number, ...others } = paragraph.properties;
      if (paragraph.tagName !== 'p' || typeof id !== 'string') return;
      const [first] = paragraph.children;
      if (typeof number === 'string') {
        paragraph.properties = { id, ...others };
        paragraph.children.unshift({
          type: 'element',
          tagName: 'a',
          properties: { className: ['n'], href: `#${id}`, dataPagefindIgnore: true },
          children: [{ type: 'text', value: number }],
        });
      } else if (id.startsWith('article-') && first?.type === 'element') {
        paragraph.children[0] = {
          type: 'element',
          tagName: 'a',
          properties: { className: ['article'], href: `#${id}` },
          children: [first],
        };
      }
    });
  };
}
