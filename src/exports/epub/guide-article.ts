import type { Article } from './book.ts';
import { articleOf, head, type EntryPage } from './entry-article.ts';
import { pageHtml } from './page-html.ts';
import { record, works } from './pieces.ts';

/** A guide to a chapter. */
export const guideArticle = (page: EntryPage): Article =>
  articleOf(page, [
    ...head(page),
    ...record(page.facts),
    ...pageHtml(page.html),
    ...works('Sources', page.sources),
  ]);
