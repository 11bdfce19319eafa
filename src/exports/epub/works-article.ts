import { h } from 'hastscript';
import type { Article } from './book.ts';
import { pageHtml } from './page-html.ts';

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
