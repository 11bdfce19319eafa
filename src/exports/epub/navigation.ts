import { h } from 'hastscript';
import type { Book } from './book.ts';
import { partItem } from './file-page.ts';
import { openingOf } from './links-inside.ts';
import { xhtmlPage } from './xhtml.ts';

/**
 * The navigation document: the table of contents and the landmarks. There is no list of printed
 * pages, since the pages of the printed book are not in this one.
 */
export function navigationPage({ parts, language }: Book): string {
  const [first] = parts;
  const landmarks = [
    { type: 'titlepage', file: 'title.xhtml', title: 'Title page' },
    { type: 'toc', file: 'nav.xhtml', title: 'Contents' },
    ...(first === undefined
      ? []
      : [{ type: 'bodymatter', file: openingOf(first), title: 'Beginning of the text' }]),
    ...parts
      .filter(({ type }) => backMatter.has(type))
      .map((part) => ({ type: part.type, file: openingOf(part), title: part.title })),
  ];
  return xhtmlPage({
    title: 'Contents',
    language,
    body: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
        h('h1', 'Contents'),
        h('ol', [h('li', [h('a', { href: 'title.xhtml' }, 'Title page')]), ...parts.map(partItem)]),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: 'Landmarks' }, [
        h(
          'ol',
          landmarks.map(({ type, file, title }) =>
            h('li', [h('a', { 'epub:type': type, href: file }, title)]),
          ),
        ),
      ]),
    ],
  });
}

const backMatter: ReadonlySet<string> = new Set(['glossary', 'bibliography']);
