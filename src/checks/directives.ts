import type { Paragraph } from 'mdast';
import { findDirective } from '../edition/directives.ts';
import type { AnyEntry } from '../edition/entry.ts';
import { placeIn } from '../edition/passages.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

const rule = 'directives';
const place = 'on a line of its own between empty lines';

/** Every line that looks like a directive is one; any other would be shown to readers as it is. */
export function directives({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => {
    const onTheirOwn = new Set<unknown>(entry.tree.children);
    const inParagraph = (paragraph: Paragraph): Problem[] => {
      const directive = findDirective(paragraph);
      if (directive === undefined) return malformed(entry, paragraph);
      return onTheirOwn.has(paragraph) ? [] : [nested(entry, paragraph, directive.name)];
    };
    return [...nodesOf(entry, 'paragraph').flatMap(inParagraph), ...repeatedPages(entry)];
  });
}

function malformed(entry: AnyEntry, { children }: Paragraph): Problem[] {
  return children.flatMap((node) => {
    if (node.type !== 'text') return [];
    const lines = [...node.value.matchAll(/^(?:::.*|:[a-z]+[[{].*)$/gm)];
    return lines.map((match) => {
      const found = `"${match[0].slice(0, 60)}"`;
      const write = `write "::quotation{#id}" or "::page{n=33}", ${place}`;
      return problemInBody(entry, placeIn(node, match.index), { rule, found, write });
    });
  });
}

function nested(entry: AnyEntry, paragraph: Paragraph, name: string): Problem {
  const found = `"::${name}" in a list, a block quote or a note`;
  return problemInBody(entry, placeOfNode(paragraph), { rule, found, write: `write it ${place}` });
}

function repeatedPages({ passages, ...entry }: AnyEntry): Problem[] {
  const seen = new Set<string>();
  return passages.flatMap(({ node, directive }) => {
    if (directive?.name !== 'page') return [];
    const { number } = directive;
    const finding = { rule, found: `page ${number} a second time`, write: 'correct the number' };
    if (seen.has(number)) return [problemInBody(entry, placeOfNode(node), finding)];
    seen.add(number);
    return [];
  });
}
