import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import { h } from 'hastscript';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { scriptTag } from '../../edition/script-tag.ts';

/** Marks words of other scripts whose language nothing around them states, as in titles of works. */
export function markScripts(tree: Root | Element): void {
  visitParents(tree, 'text', (text: Text, ancestors: Nodes[]) => {
    const parent = ancestors.at(-1);
    const pieces = text.value.split(run);
    if (pieces.length === 1 || !hasChildren(parent) || ancestors.slice(1).some(hasLanguage))
      return undefined;
    const marked = pieces.filter((piece) => piece !== '').map(markedPiece);
    parent.children.splice(
      parent.children.findIndex((child) => child === text),
      1,
      ...marked,
    );
    return SKIP;
  });
}

function markedPiece(value: string): ElementContent {
  const lang = scriptTag(value);
  return lang === undefined ? { type: 'text', value } : h('span', { lang }, value);
}

const hasLanguage = (node: Nodes): boolean =>
  node.type === 'element' && node.properties['lang'] !== undefined;

const hasChildren = (node: Nodes | undefined): node is Parents =>
  node !== undefined && 'children' in node;

/** From the first to the last letter of another script, with no Latin letter between. */
const foreign = String.raw`[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const run = new RegExp(String.raw`(${foreign}(?:\P{Script=Latin}*${foreign})?)`, 'u');
