import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from './book.ts';
import { pageHtml } from './page-html.ts';
import {
  line,
  record,
  workList,
  works,
  type Piece,
  type RecordLine,
  type SourceLine,
} from './pieces.ts';

interface LanguageText {
  lang: string;
  text: string;
}

/** What the page of an entry shows, as far as the book has it. */
export interface EntryPage {
  id: string;
  kind: string;
  href: string;
  title: string;
  label: string;
  native: readonly LanguageText[];
  standfirst: string | undefined;
  facts: readonly RecordLine[];
  html: string;
  sources: readonly SourceLine[];
  draft: boolean;
}

/** A guide to a chapter. */
export const guideArticle = (page: EntryPage): Article =>
  articleOf(page, [
    ...head(page),
    ...record(page.facts),
    ...pageHtml(page.html),
    ...works('Sources', page.sources),
  ]);

/** A person, with offices, or a term. */
export const subjectArticle = (
  page: EntryPage & {
    vital: readonly Piece[];
    offices: readonly (readonly Piece[])[];
    beside: readonly RecordLine[];
  },
): Article =>
  articleOf(page, [
    ...head({ ...page, label: '' }),
    ...(page.vital.length === 0 ? [] : [h('p', { className: ['vital'] }, line(page.vital))]),
    ...pageHtml(page.html),
    ...(page.offices.length === 0 ? [] : [h('h2', 'Offices'), listOf(page.offices)]),
    ...record(page.beside),
    ...works('Sources', page.sources),
  ]);

interface DocumentPage extends EntryPage {
  opening: string;
  proof: { label: string; about: string; note: string } | undefined;
  life: readonly RecordLine[];
  printed: readonly SourceLine[];
  access: { answer: string; note: string | undefined; at: readonly SourceLine[] };
  related: readonly (readonly Piece[])[];
}

export function documentArticle(page: DocumentPage): Article {
  const { proof, access, life, related } = page;
  const proofLine = { text: proof === undefined ? '' : `${proof.label}. ${proof.about}` };
  const proofFact = proof && {
    label: 'State of proof',
    values: [[proofLine], [{ text: proof.note }]],
  };
  return articleOf(page, [
    ...head(page),
    ...record([...page.facts, ...(proofFact === undefined ? [] : [proofFact])]),
    ...pageHtml(page.opening),
    ...(life.length === 0 ? [] : [h('h2', 'The life of the treaty'), ...record(life)]),
    ...pageHtml(page.html),
    ...works('Where it is printed', page.printed),
    h('h2', 'Can I see it?'),
    h('p', [access.answer, access.note].filter(Boolean).join(' ')),
    ...(access.at.length === 0 ? [] : [workList(access.at)]),
    ...(related.length === 0 ? [] : [h('h2', 'Belongs with'), listOf(related)]),
    ...works('Sources', page.sources),
  ]);
}

interface QuotationPage extends EntryPage {
  heading: readonly Piece[];
  occasion: string;
  words: { html: string; lang: string };
  original: { lang: string; text: string; label: string } | undefined;
  signs: readonly { label: string; meaning: string }[];
  recordNote: string | undefined;
  source: readonly Piece[];
}

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

/** A text of the edition's own, such as the one about it. */
export const textArticle = (page: {
  id: string;
  href: string;
  title: string;
  standfirst: string;
  html: string;
  sources: readonly SourceLine[];
}): Article => ({
  id: `page-${page.id}`,
  address: page.href,
  title: page.title,
  content: [
    h('h1', page.title),
    ...(page.standfirst === '' ? [] : [h('p', { className: ['standfirst'] }, page.standfirst)]),
    ...pageHtml(page.html),
    ...works('Sources', page.sources),
  ],
});

/** Works of one sort, each under the key by which links name it. */
export const worksArticle = (list: {
  id: string;
  href: string;
  title: string;
  works: readonly { key: string; html: string; address: string | undefined }[];
}): Article => ({
  id: `works-${list.id}`,
  address: list.href,
  title: list.title,
  content: [
    h('h1', list.title),
    h(
      'ul',
      { className: ['works'] },
      list.works.map(({ key, html, address }) =>
        h('li', { id: key }, [
          ...pageHtml(html),
          ...(address === undefined ? [] : [' ', h('a', { href: address }, 'Open')]),
        ]),
      ),
    ),
  ],
});

const articleOf = ({ kind, id, href, title }: EntryPage, content: ElementContent[]): Article => ({
  id: `${kind}-${id}`,
  address: href,
  title,
  content,
});

function head({ label, title, native, standfirst, draft }: EntryPage): Element[] {
  const signs = [label, draft ? 'Draft' : ''].filter(Boolean).join(' · ');
  return [
    ...(signs === '' ? [] : [h('p', { className: ['label'] }, signs)]),
    h('h1', title),
    ...native.map(({ lang, text }) => h('p', { className: ['native'], lang }, text)),
    ...(standfirst === undefined ? [] : [h('p', { className: ['standfirst'] }, standfirst)]),
  ];
}

const listOf = (lines: readonly (readonly Piece[])[]): Element =>
  h(
    'ul',
    lines.map((pieces) => h('li', line(pieces))),
  );
