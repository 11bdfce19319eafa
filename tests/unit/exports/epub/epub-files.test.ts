import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Book, BookFile } from '../../../../src/exports/epub/book.ts';
import { epubFiles } from '../../../../src/exports/epub/epub-files.ts';
import { pageHtml } from '../../../../src/exports/epub/page-html.ts';

test('a part of several files opens with a page that lists them', () => {
  expect(epubFiles(book).map(({ path }) => path)).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'EPUB/chapter-one.xhtml',
    'EPUB/chapter-two.xhtml',
    'EPUB/nav.xhtml',
    'EPUB/package.opf',
    'EPUB/part-chapter.xhtml',
    'EPUB/style.css',
    'EPUB/term.xhtml',
    'EPUB/title.xhtml',
  ]);
  const $ = read('part-chapter.xhtml');
  expect($('a').toArray().map(textAndAddress($))).toEqual([
    'One chapter-one.xhtml',
    'Two chapter-two.xhtml',
  ]);
});

test('the contents name every file in the order of reading, and what a file of several holds', () => {
  const $ = read('nav.xhtml');
  expect($('nav[role="doc-toc"] a').toArray().map(textAndAddress($))).toEqual([
    'Title page title.xhtml',
    'Chapters part-chapter.xhtml',
    'One chapter-one.xhtml',
    'Two chapter-two.xhtml',
    'Glossary term.xhtml',
    'Finch term.xhtml#finch',
  ]);
});

test('an article under the heading of its file has its own headings a step deeper', () => {
  expect(read('chapter-one.xhtml')('h1').text()).toBe('One');
  const $ = read('term.xhtml');
  expect([$('h1').text(), $('h2').text()]).toEqual(['Glossary', 'Finch']);
});

test('the package says what the book is and when it was last changed, and nothing it does not know', () => {
  const $ = read('package.opf');
  expect($('dc\\:title').text()).toBe('Aboard the Beagle');
  expect($('meta[property="dcterms:modified"]').text()).toBe('2004-05-01T12:00:00Z');
  expect($('meta[property="schema:accessibilityHazard"]').text()).toBe('none');
  expect($('dc\\:source, meta[property="schema:version"]').length).toBe(0);
  expect(read('title.xhtml')('body').text()).not.toContain('Version');
});

const file = (id: string, title: string, isGroup = false): BookFile => ({
  name: `${isGroup ? 'term' : id}.xhtml`,
  title: isGroup ? 'Glossary' : title,
  isGroup,
  articles: [{ id, address: `/${id}/`, title, content: pageHtml(`<h1>${title}</h1>`) }],
});

const book: Book = {
  title: 'Aboard the Beagle',
  subtitle: undefined,
  accompanies: 'A companion to a journal.',
  language: 'en',
  editors: ['The editors'],
  description: 'A small book.',
  rights: 'Free.',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  identifier: 'urn:uuid:00000000-0000-8000-8000-000000000000',
  modified: '2004-05-01T12:00:00Z',
  lastChange: '1 May 2004',
  version: undefined,
  site: undefined,
  parts: [
    {
      id: 'chapter',
      title: 'Chapters',
      type: 'part',
      files: [file('chapter-one', 'One'), file('chapter-two', 'Two')],
    },
    { id: 'term', title: 'Glossary', type: 'glossary', files: [file('finch', 'Finch', true)] },
  ],
};

function read(name: string) {
  const found = epubFiles(book).find(({ path }) => path === `EPUB/${name}`);
  return load(found?.content ?? '', { xml: true });
}

const textAndAddress =
  ($: ReturnType<typeof load>) =>
  (link: Parameters<typeof $>[0]): string =>
    `${$(link).text()} ${$(link).attr('href') ?? ''}`;
