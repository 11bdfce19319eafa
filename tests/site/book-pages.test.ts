import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { attributes, readPages } from './built-pages.ts';

const pages = readPages();
const contents = pages.get('/chapters/');
const index = pages.get('/index/');
if (contents === undefined || index === undefined)
  throw new Error('A page of the book is missing.');

const settingsSchema = z.object({
  book: z.object({ contents: z.array(z.object({ title: z.string(), first: z.string() })) }),
});
const { book } = settingsSchema.parse(parse(readFileSync('content/edition.yaml', 'utf8')));
const chapters = attributes(contents, '.part a', 'href');

test('the contents list has every part of the printed book, with the page on which it begins', () => {
  const parts = contents
    .$('.parts > li')
    .toArray()
    .map((part) => contents.$(part).find('.part').text().replace(/\s+/g, ' ').trim());
  expect(parts.length).toBe(book.contents.length);
  const wrong = book.contents.filter(({ title, first }, at) => {
    const words = parts[at] ?? '';
    return !words.startsWith(title) || !new RegExp(`pages ${first}(?:–|$)`).test(words);
  });
  expect(wrong).toEqual([]);
});

test('every guide stands in the contents list, in the order of the book', () => {
  expect(chapters.length).toBe(14);
  expect(chapters[0]).toBe('/chapters/translators-note/');
  expect(chapters.at(-1)).toBe('/chapters/afterword/');
});

test('the chapters of an entry of the index stand in the order of the book', () => {
  const lines = index
    .$('.back > li')
    .toArray()
    .map((line) =>
      index
        .$(line)
        .find('a.chapter')
        .toArray()
        .map((link) => chapters.indexOf(index.$(link).attr('href') ?? '')),
    );
  expect(lines.filter((places) => places.length > 3).length).toBeGreaterThan(20);
  expect(
    lines.filter((places) => places.join() !== places.toSorted((a, b) => a - b).join()),
  ).toEqual([]);
});

test('the sign of a paragraph stands once for each chapter of an entry', () => {
  const chaptersOfLines = index.$('.back > li > ul > li').toArray();
  const signs = chaptersOfLines.map((item) => (index.$(item).text().match(/¶/g) ?? []).length);
  expect(signs.filter((count) => count > 1)).toEqual([]);
});
