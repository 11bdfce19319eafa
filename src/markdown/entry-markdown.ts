import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { VFile } from 'vfile';
import type { ProseCitation } from '../edition/citations.ts';
import type { LinkTarget } from '../edition/links.ts';
import { folders } from '../schemas/folders.ts';
import { rehypeDoubts } from './rehype-doubts.ts';
import { rehypePassageLinks } from './rehype-passage-links.ts';
import { rehypeSafeAnchors } from './rehype-safe-anchors.ts';
import { rehypeTypeset } from './rehype-typeset.ts';
import { remarkCitations, type CitationStyle } from './remark-citations.ts';
import { remarkCrossLinks } from './remark-cross-links.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkPassages } from './remark-passages.ts';
import { remarkPlainHtml } from './remark-plain-html.ts';
import { sanitiserSchema } from './sanitiser-schema.ts';

/** What the Markdown of entries needs to know of the edition around them. */
export interface MarkdownContext {
  fileOf: (file: VFile) => string;
  addressOf: (target: LinkTarget) => string | undefined;
  /** A citation as trusted HTML. */
  citationHtml: (citation: ProseCitation, style: CitationStyle) => string;
  /** A set-apart quotation as trusted HTML. */
  quotationHtml: (id: string) => string | undefined;
}

/**
 * The plugins that turn an entry's Markdown into HTML, in order. Contributed Markdown is untrusted:
 * what is not plain Markdown becomes text first, and the sanitiser is the second lock.
 */
export function entryMarkdown({
  fileOf,
  addressOf,
  citationHtml,
  quotationHtml,
}: MarkdownContext): UnifiedProcessorOptions {
  const cite = (citation: ProseCitation, style: CitationStyle) =>
    nodes(citationHtml(citation, style));
  const quotation = (id: string) => {
    const html = quotationHtml(id);
    return html === undefined ? undefined : nodes(html);
  };
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkGfm,
      remarkPlainHtml,
      [
        remarkPassages,
        { isNumbered: (file: VFile) => fileOf(file).startsWith(`${folders.chapter}/`) },
      ],
      [remarkCrossLinks, { fileOf, addressOf }],
      [remarkDirectives, { quotation }],
      [remarkCitations, { cite }],
    ],
    remarkRehype: {
      allowDangerousHtml: false,
      clobberPrefix: '',
      footnoteLabel: 'Notes',
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackContent: '↑',
    },
    rehypePlugins: [
      [rehypeSanitize, sanitiserSchema],
      rehypeSlug,
      rehypeSafeAnchors,
      rehypeDoubts,
      rehypeTypeset,
      rehypePassageLinks,
    ],
  };
}

const nodes = (html: string): ElementContent[] =>
  fromHtml(html, { fragment: true }).children.filter((node) => node.type !== 'doctype');
