import type { Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { AnyEntry } from '../edition/entry.ts';
import { readLink } from '../edition/links.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { placeOfNode, problemInBody, problemInField, type Finding } from './problem-in.ts';

/**
 * No address does harm or stands bare: no `javascript:` however it is written, no picture that
 * another site serves, no address without words.
 */
export function safeAddresses({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => [...inFields(entry), ...inText(entry)]);
}

function inText(entry: AnyEntry): Problem[] {
  const problems: Problem[] = [];
  visit(entry.tree, (node, _index, parent) => {
    const finding = faultOf(node, entry);
    // Some bare addresses are found only after parsing and have no place of their own.
    if (finding)
      problems.push(problemInBody(entry, placeOfNode(node.position ? node : parent), finding));
  });
  return problems;
}

function faultOf(node: Nodes, entry: AnyEntry): Finding | undefined {
  if (node.type === 'image') return ofPicture(node.url);
  if (node.type === 'link') return ofLink(node, entry);
  if (node.type !== 'definition') return undefined;
  const found = `the address of [${node.label ?? node.identifier}] on a line of its own`;
  return { rule: 'link-form', found, write: `write it where it is used: [words](${node.url})` };
}

function ofPicture(url: string): Finding {
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(url)?.[1];
  if (host !== undefined) {
    const found = `a picture from ${host}`;
    return { rule: 'pictures', found, write: 'leave it out; link to the page that shows it' };
  }
  const write = 'leave it out; describe it in an entry in figures/';
  return { rule: 'pictures', found: `the picture "${url}"`, write };
}

function ofLink(link: Link, entry: AnyEntry): Finding | undefined {
  const target = readLink(link.url, entry.file);
  if (target.type === 'unsafe') {
    const found =
      target.scheme === '//' ? `"${link.url}"` : `a link that begins with "${target.scheme}:"`;
    const write = 'link to a file of the edition, or to an address with https:// or http://';
    return { rule: 'unsafe-link', found, write };
  }
  if (target.type !== 'web' || target.address.startsWith('mailto:')) return undefined;
  return isBare(link, entry) ? bare(link.url) : undefined;
}

/** Without square brackets the address itself would be the words of the link. */
function isBare({ position }: Link, { body }: AnyEntry): boolean {
  return position?.start.offset === undefined || body[position.start.offset] !== '[';
}

function inFields(entry: AnyEntry): Problem[] {
  return textsIn(entry.data).flatMap(({ text, path }) => {
    const address = /(?:https?:\/\/|www\.)\S+/i.exec(text)?.[0];
    return address === undefined ? [] : [problemInField(entry, path, bare(address))];
  });
}

const bare = (address: string): Finding => ({
  rule: 'bare-address',
  found: `the bare address "${address.length > 60 ? `${address.slice(0, 57)}…` : address}"`,
  write: 'add the page to bibliography.json and cite it by its key',
});

function textsIn(data: unknown, path: PropertyKey[] = []): { text: string; path: PropertyKey[] }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => textsIn(value, [...path, name]));
}
