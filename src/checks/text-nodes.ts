import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { AnyEntry } from '../edition/entry.ts';
import { placeIn } from '../edition/passages.ts';
import type { Place } from '../edition/problem.ts';

/** The pieces of an entry's text that stand between marks, in order. */
export function textNodes({ tree }: AnyEntry): Text[] {
  const nodes: Text[] = [];
  visit(tree, 'text', (node) => void nodes.push(node));
  return nodes;
}

/** Each match of a pattern in an entry's text, with its place. */
export function matchesIn(entry: AnyEntry, pattern: RegExp): { words: string; place: Place }[] {
  return textNodes(entry).flatMap((node) =>
    [...node.value.matchAll(pattern)].map((match) => ({
      words: match[0],
      place: placeIn(node, match.index),
    })),
  );
}
