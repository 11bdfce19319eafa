import type { Paragraph } from 'mdast';

/** A line of its own that stands for something else: a quotation, or a page of the printed book. */
export type Directive = { name: 'quotation'; id: string } | { name: 'page'; number: string };

/**
 * The directive that a paragraph consists of: `::quotation{#coral-reefs-1836}` or
 * `::page{n=33}`. Any other line that begins with colons stays the text that it is.
 */
export function findDirective(paragraph: Paragraph): Directive | undefined {
  const [only, ...others] = paragraph.children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const text = only.value.trim();
  const quotation = /^::quotation\{#([^\s{}]+)\}$/.exec(text)?.[1];
  if (quotation !== undefined) return { name: 'quotation', id: quotation };
  const page = /^::page\{n=([\w-]+)\}$/.exec(text)?.[1];
  return page === undefined ? undefined : { name: 'page', number: page };
}
