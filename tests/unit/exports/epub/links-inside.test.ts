import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { BookFile, Part } from '../../../../src/exports/epub/book.ts';
import { linkInside, placesIn } from '../../../../src/exports/epub/links-inside.ts';
import { pageHtml } from '../../../../src/exports/epub/page-html.ts';

test('a link to an entry leads to its place in the book', () => {
  expect(linked('<a href="/people/gray/">Gray</a>')).toBe(
    '<a href="person-1.xhtml#person-gray">Gray</a>',
  );
});

test('a link to a passage leads to the passage, or to its entry where the book lacks it', () => {
  expect(linked('<a href="/people/gray/#p2">Gray</a>')).toBe(
    '<a href="person-1.xhtml#person-gray.p2">Gray</a>',
  );
  expect(linked('<a href="/people/gray/#mentioned-in">Gray</a>')).toBe(
    '<a href="person-1.xhtml#person-gray">Gray</a>',
  );
});

test('a link within an entry stays in its file, where its ids are those of the entry alone', () => {
  expect(linked('<p id="p1"><a href="#p1">Here</a></p>')).toBe(
    '<p id="chapter-one.p1"><a href="#chapter-one.p1">Here</a></p>',
  );
});

test('a link to what the book does not hold leads to the site, and without a site is words', () => {
  const html = '<a href="/places/down/">Down</a>';
  expect(linked(html, 'https://example.org/')).toBe(
    '<a href="https://example.org/places/down/">Down</a>',
  );
  expect(linked(html)).toBe('<span>Down</span>');
});

test('a link to another site stays', () => {
  const html = '<a href="https://example.org/a">Elsewhere</a>';
  expect(linked(html)).toBe(html);
});

/** HTML of the chapter "one", in a book that also holds the person "gray". */
function linked(html: string, site?: string): string {
  const chapter = file('chapter-one.xhtml', 'chapter-one', '/chapters/one/', html);
  const person = file('person-1.xhtml', 'person-gray', '/people/gray/', '<p id="p2">Botanist.</p>');
  const parts: Part[] = [{ id: 'all', title: 'All', type: 'part', files: [chapter, person] }];
  const [article] = chapter.articles;
  return article ? toHtml(linkInside(chapter, article, placesIn(parts), site).content) : '';
}

const file = (name: string, id: string, address: string, html: string): BookFile => ({
  name,
  title: id,
  isGroup: false,
  articles: [{ id, address, title: id, content: pageHtml(html) }],
});
