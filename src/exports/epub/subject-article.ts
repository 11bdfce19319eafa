import { h } from 'hastscript';
import type { Article } from './book.ts';
import { articleOf, head, type EntryPage } from './entry-article.ts';
import { pageHtml } from './page-html.ts';
import { line, linesList, record, works, type Piece, type RecordLine } from './pieces.ts';

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
    ...(page.offices.length === 0 ? [] : [h('h2', 'Offices'), linesList(page.offices)]),
    ...record(page.beside),
    ...works('Sources', page.sources),
  ]);
