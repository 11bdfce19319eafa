import type { Definition, Image, Link } from 'mdast';
import type { Node } from 'unist';
import type { AnyEntry } from '../edition/entry.ts';
import { readLink } from '../edition/links.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody, problemInField, type Finding } from './problem-in.ts';
import { textsIn } from './texts-in.ts';

/**
 * No address does harm or stands bare: no `javascript:` however it is written, no picture that
 * another site serves, no address without words.
 */
export function safeAddresses({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => [...inFields(entry), ...inText(entry)]);
}

function inText(entry: AnyEntry): Problem[] {
  const at = (node: Node, finding: Finding): Problem =>
    problemInBody(entry, placeOfNode(node), finding);
  return [
    ...nodesOf(entry, 'image').map((image) => at(image, ofPicture(image))),
    ...nodesOf(entry, 'definition').map((definition) => at(definition, ofDefinition(definition))),
    ...nodesOf(entry, 'link').flatMap((link) => {
      const finding = ofLink(link, entry);
      return finding ? [at(link.position ? link : paragraphOf(link, entry), finding)] : [];
    }),
  ];
}

/** The parser finds some bare addresses only in a second look and gives them no place. */
function paragraphOf(link: Link, { passages, tree }: AnyEntry): Node {
  return passages.find(({ links }) => links.some(({ node }) => node === link))?.node ?? tree;
}

function ofDefinition({ label, identifier, url }: Definition): Finding {
  const found = `the address of [${label ?? identifier}] on a line of its own`;
  return { rule: 'link-form', found, write: `write it where it is used: [words](${url})` };
}

function ofPicture({ url }: Image): Finding {
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
    const isScheme = /^[^/]/.test(target.scheme);
    const found = isScheme ? `a link that begins with "${target.scheme}:"` : `"${link.url}"`;
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
