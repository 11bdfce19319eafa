import type { Options } from 'rehype-sanitize';

/**
 * All that Markdown and our own plugins make, and nothing else; what is not named here does not
 * reach a page. No element takes a name, a style or an event, none loads a file, and the one class
 * of contributed words is that of code. Ids bear no prefix, because readers cite them: how each is
 * made keeps it from harm, see `safe-anchor.ts` and `passages.ts`.
 */
export const sanitiserSchema: Options = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'pre'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'section', 'div'],
    ...['a', 'em', 'strong', 'del', 'code', 'sup', 'sub', 'i', 'b', 'cite', 'span'],
  ],
  attributes: {
    a: [
      'href',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      'ariaLabel',
      'ariaDescribedBy',
      ['className', 'source', 'data-footnote-backref'],
    ],
    code: [['className', /^language-[\w-]+$/]],
    div: [['className', 'page-mark']],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', 'citation']],
    td: [['align', 'left', 'center', 'right']],
    th: [['align', 'left', 'center', 'right']],
    '*': ['id', 'lang', 'dataNumber', 'dataKind'],
  },
  ancestors: {
    li: ['ul', 'ol'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math'],
  allowComments: false,
  allowDoctypes: false,
};
