import type { Nodes, Root } from 'mdast';
import type { AnyEntry } from '../edition/entry.ts';
import { placeIn } from '../edition/passages.ts';
import type { Place } from '../edition/problem.ts';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

const nodesOfTree = new WeakMap<Root, readonly Nodes[]>();

/** All nodes of one type in an entry's body, in order. Each tree is walked once for all rules. */
export function nodesOf<Type extends Nodes['type']>(
  { tree }: AnyEntry,
  type: Type,
): NodeOf<Type>[] {
  const nodes = nodesOfTree.get(tree) ?? nodesUnder(tree);
  nodesOfTree.set(tree, nodes);
  return nodes.filter((node): node is NodeOf<Type> => node.type === type);
}

/** A node and all that it holds. */
export function nodesUnder(top: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const walk = (node: Nodes): void => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(top);
  return nodes;
}

/** Each match of a pattern in an entry's text, with its place. */
export function matchesIn(entry: AnyEntry, pattern: RegExp): { words: string; place: Place }[] {
  return nodesOf(entry, 'text').flatMap((node) =>
    [...node.value.matchAll(pattern)].map((match) => ({
      words: match[0],
      place: placeIn(node, match.index),
    })),
  );
}
