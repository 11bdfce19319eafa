import { h } from 'hastscript';
import type { Article } from './book.ts';
import { articleOf, type EntryPage } from './entry-article.ts';
import { pageHtml } from './page-html.ts';
import { line, record, works, type Piece } from './pieces.ts';

interface QuotationPage extends EntryPage {
  heading: readonly Piece[];
  occasion: string;
  words: { html: string; lang: string };
  original: { lang: string; text: string; label: string } | undefined;
  signs: readonly { label: string; meaning: string }[];
  recordNote: string | undefined;
  source: readonly Piece[];
}

/** A quotation: the words, the original, how far they can be relied on, their source and context. */
export function quotationArticle(page: QuotationPage): Article {
  const { original, signs, recordNote, source } = page;
  return articleOf(page, [
    h('h1', line(page.heading)),
    h('p', { className: ['occasion'] }, page.occasion + (page.draft ? ' · Draft' : '')),
    h('div', { className: ['words'], lang: page.words.lang }, pageHtml(page.words.html)),
    ...(original === undefined
      ? []
      : [
          h('p', { className: ['label'] }, original.label),
          h('blockquote', { lang: original.lang }, [h('p', original.text)]),
        ]),
    ...signs.map(({ label, meaning }) =>
      h('p', { className: ['sign'] }, [h('b', `${label}.`), ` ${meaning}`]),
    ),
    h('p', { className: ['source'] }, [
      ...(recordNote === undefined ? [] : [`${recordNote}. `]),
      ...line(source),
    ]),
    ...pageHtml(page.html),
    ...record(page.facts),
    ...works('Sources', page.sources),
  ]);
}
