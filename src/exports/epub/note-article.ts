import { h } from 'hastscript';
import type { Article } from './book.ts';
import { articleOf, head, type EntryPage } from './entry-article.ts';
import { pageHtml } from './page-html.ts';
import { record, works, type RecordLine } from './pieces.ts';

/** An archival note: its state, the file and who signs for it, its text, and what it is about. */
export const noteArticle = (
  page: EntryPage & { state: string; about: readonly RecordLine[] },
): Article =>
  articleOf(page, [
    ...head(page),
    h('p', { className: ['sign'] }, page.state),
    ...record(page.facts),
    ...pageHtml(page.html),
    h('h2', 'What it is about'),
    ...record(page.about),
    ...works('Sources', page.sources),
  ]);
