import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Parses an entry's body as GitHub-flavoured Markdown, as the pages do. */
export function parseMarkdown(body: string): Root {
  return fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/**
 * Why a body must not reach the parser, whose time grows with the square of some inputs; nothing
 * for a body of ordinary prose.
 */
export function excessOf(body: string): { line: number; found: string; write: string } | undefined {
  if (body.length > 400_000) {
    return { line: 1, found: `${String(body.length)} characters`, write: 'split the entry; 400,000 is the limit' };
  }
  const lines = body.split('\n');
  const long = lines.findIndex((line) => line.length > 8_000);
  if (long !== -1) {
    return { line: long + 1, found: 'a line of over 8,000 characters', write: 'break the line' };
  }
  const crowded = lines.findIndex((line) => (line.match(/[[\]*_`<>]/g)?.length ?? 0) > 600);
  if (crowded !== -1) {
    return { line: crowded + 1, found: 'over 600 marks such as [ ] * _ in a line', write: 'write plain prose' };
  }
  return undefined;
}
