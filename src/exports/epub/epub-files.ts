import { x } from 'xastscript';
import type { Book, BookFile } from './book.ts';
import { filePage, partPage } from './file-page.ts';
import { linkInside, openingOf, placesIn } from './links-inside.ts';
import { navigationPage } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { style } from './style.ts';
import { titlePage } from './title-page.ts';
import { xmlFile } from './xhtml.ts';

export interface PackedFile {
  path: string;
  content: string;
}

/** A book as the files of an EPUB 3, its type first as the format wants it. */
export function epubFiles(book: Book): PackedFile[] {
  const { parts, language, site } = book;
  const places = placesIn(parts);
  const linked = (file: BookFile): BookFile => ({
    ...file,
    articles: file.articles.map((article) => linkInside(file, article, places, site)),
  });
  const pages = [
    { path: 'title.xhtml', content: titlePage(book) },
    { path: 'nav.xhtml', content: navigationPage(book) },
    ...parts.flatMap((part) => [
      ...(part.files.length === 1
        ? []
        : [{ path: openingOf(part), content: partPage(part, language) }]),
      ...part.files.map((file) => ({
        path: file.name,
        content: filePage(linked(file), part, language),
      })),
    ]),
  ];
  const order = pages.map(({ path }) => path);
  const inside = [
    ...pages,
    { path: 'package.opf', content: packageDocument(book, order) },
    { path: 'style.css', content: style },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: container() },
    ...inside.map(({ path, content }) => ({ path: `EPUB/${path}`, content })),
  ];
}

const container = (): string =>
  xmlFile(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', {
          'full-path': 'EPUB/package.opf',
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
