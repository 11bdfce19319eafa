import GithubSlugger from 'github-slugger';
import type { Heading, Link, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findCitations, type ProseCitation } from './citations.ts';
import { findDirective, type Directive } from './directives.ts';
import { safeAnchor } from './safe-anchor.ts';

/** A block of an entry's body that can be linked to: a paragraph, an item of a list, a footnote. */
export interface Passage {
  node: Paragraph;
  /** Id of the block on the page, short and stable: see `anchorOf`. */
  anchor: string;
  type: 'paragraph' | 'quote' | 'item' | 'footnote' | 'cell';
  /** Number of the paragraph within the body, for paragraphs of running text. */
  number: number | undefined;
  section: Section | undefined;
  /** The words without marks, citations and note numbers. */
  text: string;
  links: FoundLink[];
  citations: FoundCitation[];
  directive: Directive | undefined;
}

export interface Section {
  title: string;
  anchor: string;
  depth: number;
  line: number;
}

/** A link in a passage; `start` and `end` are offsets in the passage's text. */
export interface FoundLink {
  node: Link;
  start: number;
  end: number;
}

export interface FoundCitation extends ProseCitation {
  line: number;
  column: number;
  offset: number;
}

export interface Passages {
  passages: Passage[];
  sections: Section[];
}

/** The passages and sections of a body, in the order of the text. */
export function findPassages(tree: Root): Passages {
  const slugger = new GithubSlugger();
  const used = new Map<string, number>();
  const passages: Passage[] = [];
  const sections: Section[] = [];
  let section: Section | undefined;
  let number = 0;

  const walk = (node: Nodes, type: Passage['type'], footnote?: string): void => {
    if (node.type === 'heading') {
      section = toSection(node, slugger);
      sections.push(section);
    } else if (node.type === 'paragraph') {
      const content = readInline(node.children);
      const directive = type === 'paragraph' ? findDirective(node) : undefined;
      if (type === 'paragraph' && directive === undefined) number += 1;
      passages.push({
        node,
        anchor: footnote ?? unique(anchorOf(node, content.text, type), used),
        type,
        number: type === 'paragraph' && directive === undefined ? number : undefined,
        section,
        directive,
        ...content,
      });
    } else if (node.type === 'footnoteDefinition') {
      for (const child of node.children) walk(child, 'footnote', `fn-${node.identifier}`);
    } else if (node.type === 'tableCell') {
      passages.push(cellPassage(node.children, section, used));
    } else if ('children' in node) {
      const inner = node.type === 'blockquote' ? 'quote' : node.type === 'listItem' ? 'item' : type;
      for (const child of node.children) walk(child, inner, footnote);
    }
  };
  walk(tree, 'paragraph');
  return { passages, sections };
}

/**
 * Id of a paragraph: `article-3` where it begins with a bold "Article 3" (`about-article-3` in a
 * list that sums the articles up), else `p` and a short hash of its first eight words. A number
 * would move when a paragraph is put in before it; the hash stays as long as the paragraph's
 * beginning does.
 */
function anchorOf(node: Paragraph, text: string, type: Passage['type']): string {
  const first = node.children[0];
  const article = first?.type === 'strong' ? /^Article (\w+)/.exec(toString(first)) : null;
  if (article?.[1] !== undefined) {
    return `${type === 'item' ? 'about-' : ''}article-${article[1].toLowerCase()}`;
  }
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `p${hash(words.slice(0, 8).join(' '))}`;
}

/** Four letters or digits; FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (value % 36 ** 4).toString(36).padStart(4, '0');
}

function unique(anchor: string, used: Map<string, number>): string {
  const count = (used.get(anchor) ?? 0) + 1;
  used.set(anchor, count);
  return count === 1 ? anchor : `${anchor}-${String(count)}`;
}

function toSection(node: Heading, slugger: GithubSlugger): Section {
  const title = toString(node);
  return {
    title,
    anchor: safeAnchor(slugger.slug(title)),
    depth: node.depth,
    line: node.position?.start.line ?? 1,
  };
}

function cellPassage(
  children: PhrasingContent[],
  section: Section | undefined,
  used: Map<string, number>,
): Passage {
  const node: Paragraph = { type: 'paragraph', children };
  const content = readInline(children);
  const anchor = unique(anchorOf(node, content.text, 'cell'), used);
  return {
    node,
    anchor,
    type: 'cell',
    number: undefined,
    section,
    directive: undefined,
    ...content,
  };
}

/** The plain words of inline content, with the links and citations in them. */
function readInline(children: PhrasingContent[]): Pick<Passage, 'text' | 'links' | 'citations'> {
  let text = '';
  const links: FoundLink[] = [];
  const citations: FoundCitation[] = [];

  const read = (node: PhrasingContent): void => {
    if (node.type === 'text') readText(node);
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'inlineCode') text += node.value;
    else if (node.type === 'image') text += node.alt ?? '';
    else if ('children' in node) {
      const start = text.length;
      node.children.forEach(read);
      if (node.type === 'link') links.push({ node, start, end: text.length });
    }
  };

  const readText = (node: Text): void => {
    let done = 0;
    for (const cluster of findCitations(node.value)) {
      text += flat(node.value.slice(done, cluster.start)).replace(/ $/, '');
      let from = cluster.start;
      for (const found of cluster.citations) {
        from = node.value.indexOf(`@${found.key}`, from);
        citations.push({ ...found, ...placeIn(node, from), offset: text.length });
      }
      done = cluster.end;
    }
    text += flat(node.value.slice(done));
  };

  children.forEach(read);
  return { text, links, citations };
}

/**
 * Place of a character of a text node, which may run over several lines. The parser has taken
 * indentation and backslashes out of the text, so that the column may be some characters early.
 */
export function placeIn(node: Text, offset: number): { line: number; column: number } {
  const before = node.value.slice(0, offset).split('\n');
  const start = node.position?.start ?? { line: 1, column: 1 };
  const last = before.at(-1) ?? '';
  return {
    line: start.line + before.length - 1,
    column: (before.length === 1 ? start.column : 1) + last.length,
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
