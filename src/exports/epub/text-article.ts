import { h } from 'hastscript';
import type { Article } from './book.ts';
import { pageHtml } from './page-html.ts';
import { works, type SourceLine } from './pieces.ts';

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
