import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Parses an entry's body as GitHub-flavoured Markdown, as the pages do. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export interface Excess {
  line: number;
  found: string;
  write: string;
}

/**
 * Why a body must not reach the parser, whose time grows with the square of some inputs and whose
 * stack overflows on others; nothing for a body of ordinary prose.
 */
export function excessOf(body: string): Excess | undefined {
  if (body.length > 400_000) {
    const found = `${body.length.toLocaleString('en')} characters`;
    return { line: 1, found, write: 'split the entry; 400,000 characters are the limit' };
  }
  let marksInBlock = 0;
  for (const [index, line] of body.split('\n').entries()) {
    marksInBlock = line.trim() === '' ? 0 : marksInBlock + (line.match(/[[\]*_`<>]/g)?.length ?? 0);
    const excess = excessOfLine(line, marksInBlock);
    if (excess) return { line: index + 1, ...excess };
  }
  return undefined;
}

function excessOfLine(line: string, marksInBlock: number): Omit<Excess, 'line'> | undefined {
  if (line.length > 8_000) {
    return { found: 'a line of over 8,000 characters', write: 'break the line' };
  }
  if (marksInBlock > 4_000) {
    const found = 'over 4,000 marks such as [ ] * _ without an empty line between them';
    return { found, write: 'write plain prose, in paragraphs' };
  }
  const opening = /^(?:\s|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  const levels = opening.match(/[>*+)-]|\d[.]/g)?.length ?? 0;
  if (levels > 20 || (opening.length > 120 && opening.trim() !== '')) {
    return {
      found: 'lists or block quotes within one another over twenty deep',
      write: 'write them flatter',
    };
  }
  return undefined;
}
