import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findDirective } from '../edition/directives.ts';

interface Options {
  /** The quotation as HTML nodes; nothing when there is none of this id. */
  quotation: (id: string) => ElementContent[] | undefined;
}

/** Sets `::quotation{#id}` as the quotation, and `::page{n=33}` as a mark of the printed page. */
export function remarkDirectives({ quotation }: Options) {
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph) => {
      const directive = findDirective(paragraph);
      if (directive?.name === 'page') {
        paragraph.data = {
          hName: 'div',
          hProperties: { className: ['page-mark'], id: `page-${directive.number}` },
          hChildren: [{ type: 'text', value: `p. ${directive.number}` }],
        };
      } else if (directive?.name === 'quotation') {
        const children = quotation(directive.id);
        if (children === undefined) return;
        paragraph.data = { ...paragraph.data, hName: 'figure', hChildren: children };
      }
    });
  };
}
