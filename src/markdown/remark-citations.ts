import type { ElementContent } from 'hast';
import type { Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { findCitations, type ProseCitation } from '../edition/citations.ts';

/** How a work is named: short in running text, in full in the first note on it, then in brief. */
export type CitationStyle = 'text' | 'note' | 'later-note';

interface Options {
  /** A citation as HTML nodes. */
  cite: (citation: ProseCitation, style: CitationStyle) => ElementContent[];
}

/** Sets `[@key, p. 12]` as a citation: in brackets in running text, as a note in a footnote. */
export function remarkCitations({ cite }: Options) {
  return (tree: Root) => {
    const noted = new Set<string>();
    visitParents(tree, 'text', (node, ancestors) => {
      const parent = ancestors.at(-1);
      const clusters = findCitations(node.value);
      if (parent === undefined || clusters.length === 0) return undefined;
      const isNote = ancestors.some(({ type }) => type === 'footnoteDefinition');
      const index = parent.children.findIndex((child) => child === node);
      const nodes: Text[] = [];
      let done = 0;
      for (const { start, end, citations } of clusters) {
        nodes.push({ type: 'text', value: node.value.slice(done, start) });
        nodes.push(citationNode(citations, isNote ? noted : undefined));
        done = end;
      }
      nodes.push({ type: 'text', value: node.value.slice(done) });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };

  /** `noted` are the works of the notes before; a citation in running text has none. */
  function citationNode(citations: readonly ProseCitation[], noted: Set<string> | undefined): Text {
    const styleOf = ({ key }: ProseCitation): CitationStyle => {
      if (noted === undefined) return 'text';
      if (noted.has(key)) return 'later-note';
      noted.add(key);
      return 'note';
    };
    const parts = citations.flatMap((citation, index): ElementContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
      ...cite(citation, styleOf(citation)),
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
        hChildren: noted === undefined ? inBrackets : parts,
      },
    };
  }
}
