import type { ElementContent } from 'hast';
import type { Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { findCitations, type ProseCitation } from '../edition/citations.ts';

interface Options {
  /** A citation as HTML nodes; in a footnote in full, elsewhere short. */
  cite: (citation: ProseCitation, style: 'full' | 'short') => ElementContent[];
}

/** Sets `[@key, p. 12]` as a citation: in brackets in running text, in full in a footnote. */
export function remarkCitations({ cite }: Options) {
  return (tree: Root) => {
    visitParents(tree, 'text', (node, ancestors) => {
      const parent = ancestors.at(-1);
      const clusters = findCitations(node.value);
      if (parent === undefined || clusters.length === 0) return undefined;
      const style = ancestors.some(({ type }) => type === 'footnoteDefinition') ? 'full' : 'short';
      const index = parent.children.findIndex((child) => child === node);
      const nodes: Text[] = [];
      let done = 0;
      for (const { start, end, citations } of clusters) {
        nodes.push({ type: 'text', value: node.value.slice(done, start) });
        nodes.push(citationNode(citations, style));
        done = end;
      }
      nodes.push({ type: 'text', value: node.value.slice(done) });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };

  function citationNode(citations: readonly ProseCitation[], style: 'full' | 'short'): Text {
    const parts = citations.flatMap((citation, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
      ...cite(citation, style),
    ]);
    const inBrackets: ElementContent[] = [
      { type: 'text', value: '(' },
      ...parts,
      { type: 'text', value: ')' },
    ];
    return {
      type: 'text',
      value: '',
      data: {
        hName: 'span',
        hProperties: { className: ['citation'] },
        hChildren: style === 'short' ? inBrackets : parts,
      },
    };
  }
}
