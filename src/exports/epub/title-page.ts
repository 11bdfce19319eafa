import { h } from 'hastscript';
import type { Book } from './book.ts';
import { xhtmlPage } from './xhtml.ts';

/** The title page: what the book is, who made it, on what terms, and which version it is. */
export function titlePage(book: Book): string {
  const { title, subtitle, language, editors, rights, licence, site, lastChange, version } = book;
  const edition = [
    lastChange === undefined ? '' : `Last changed on ${lastChange}.`,
    version === undefined ? '' : `Version ${version}.`,
  ].filter(Boolean);
  return xhtmlPage({
    title,
    language,
    type: 'titlepage',
    body: [
      h('section', { className: ['title-page'] }, [
        h('h1', title),
        ...(subtitle === undefined ? [] : [h('p', { className: ['standfirst'] }, subtitle)]),
        h('p', editors.join(', ')),
        h('hr'),
        h('p', book.accompanies),
      ]),
      h('section', { className: ['imprint'] }, [
        h('p', rights),
        h('p', ['Texts of this edition: ', h('a', { href: licence.address }, licence.name), '.']),
        h('p', draftWords),
        ...(site === undefined ? [] : [h('p', ['Made from ', h('a', { href: site }, site), '.'])]),
        ...(edition.length === 0 ? [] : [h('p', edition.join(' '))]),
      ]),
    ],
  });
}

const draftWords =
  '“Draft” stands at entries that no second person has yet compared with their sources.';
