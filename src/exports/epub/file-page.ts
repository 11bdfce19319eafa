import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article, BookFile, Part } from './book.ts';
import { openingOf } from './links-inside.ts';
import { deeper } from './page-html.ts';
import { xhtmlPage } from './xhtml.ts';

/** A file of articles, whose ids and links are already those of the book. */
export function filePage(
  { title, isGroup, articles }: BookFile,
  part: Part,
  language: string,
): string {
  const type = part.files.length === 1 ? part.type : undefined;
  if (!isGroup) return xhtmlPage({ title, language, type, body: articles.flatMap(withId) });
  const sections = articles.map((article) => {
    deeper(article.content);
    return h('section', { id: article.id }, article.content);
  });
  return xhtmlPage({ title, language, type, body: [h('h1', title), ...sections] });
}

const withId = ({ id, content }: Article): ElementContent[] => [h('section', { id }, content)];

/** The page with which a part of several files begins. */
export const partPage = (part: Part, language: string): string =>
  xhtmlPage({
    title: part.title,
    language,
    type: part.type,
    body: [
      h('h1', part.title),
      ...(part.about === undefined ? [] : [h('p', { className: ['standfirst'] }, part.about)]),
      fileList(part),
    ],
  });

/** The files of a part as a list of links, with the articles of those that hold several. */
export const fileList = ({ files }: Part): Element =>
  h(
    'ol',
    { className: ['contents'] },
    files.map(({ name, title, isGroup, articles }) =>
      h('li', [h('a', { href: name }, title), ...(isGroup ? [articleList(name, articles)] : [])]),
    ),
  );

const articleList = (file: string, articles: readonly Article[]): Element =>
  h(
    'ol',
    { className: ['contents'] },
    articles.map(({ id, title }) => h('li', [h('a', { href: `${file}#${id}` }, title)])),
  );

/** The entry of a part in the table of contents. */
export function partItem(part: Part): Element {
  const [only, ...others] = part.files;
  const link = h('a', { href: openingOf(part) }, part.title);
  if (only === undefined || others.length > 0) return h('li', [link, fileList(part)]);
  return h('li', only.isGroup ? [link, articleList(only.name, only.articles)] : [link]);
}
