import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Book } from './book.ts';
import { xmlFile } from './xhtml.ts';

/**
 * The package document: what the book is, its files, and the order in which they are read. `pages`
 * are the XHTML files in that order. Source: https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function packageDocument(book: Book, pages: readonly string[]): string {
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': book.language,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          ...description(book),
          ...accessibility,
        ]),
        x('manifest', [
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          ...pages.map((href) =>
            x('item', {
              id: idOf(href),
              href,
              'media-type': 'application/xhtml+xml',
              properties: href === 'nav.xhtml' ? 'nav' : undefined,
            }),
          ),
        ]),
        x(
          'spine',
          pages.map((href) => x('itemref', { idref: idOf(href) })),
        ),
      ],
    ),
  );
}

/** An id of XML may not begin with a digit. */
const idOf = (href: string): string => `file-${href.replace('.xhtml', '')}`;

function description(book: Book): Element[] {
  const { title, subtitle, site, version } = book;
  return [
    x('dc:identifier', { id: 'identifier' }, book.identifier),
    x('dc:title', { id: 'title' }, title),
    meta('title-type', 'main', '#title'),
    ...(subtitle === undefined
      ? []
      : [x('dc:title', { id: 'subtitle' }, subtitle), meta('title-type', 'subtitle', '#subtitle')]),
    x('dc:language', book.language),
    ...book.editors.map((editor) => x('dc:creator', editor)),
    x('dc:description', book.description),
    x('dc:rights', `${book.rights} ${book.licence.name}: ${book.licence.address}`),
    ...(site === undefined ? [] : [x('dc:source', site)]),
    meta('dcterms:modified', book.modified),
    ...(version === undefined ? [] : [meta('schema:version', version)]),
  ];
}

const meta = (property: string, value: string, refines?: string): Element =>
  x('meta', { property, refines }, value);

/** What a reader who does not see, or sees otherwise, can rely on; no standard is claimed. */
const accessibility: readonly Element[] = [
  meta('schema:accessMode', 'textual'),
  meta('schema:accessModeSufficient', 'textual'),
  ...['displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
    (feature) => meta('schema:accessibilityFeature', feature),
  ),
  meta('schema:accessibilityHazard', 'none'),
  meta(
    'schema:accessibilitySummary',
    'The whole book is text, in order of reading, with nested headings, a full table of contents and notes linked both ways; words in other scripts are marked with their language or script. It has no pictures, sounds or scripts. Pages of the printed book are cited in words; there is no list of pages. It was checked by programs, not by an auditor.',
  ),
];
