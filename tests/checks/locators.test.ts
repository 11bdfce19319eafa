import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn } from './tiny-edition.ts';

const quotation = 'quotations/black-lava-1835.md';
const chapter = 'chapters/galapagos-archipelago.md';
const bibliography = 'bibliography.json';
const volume = change(
  bibliography,
  '"title": "Journal of Researches"',
  '"title": "Journal of Researches", "custom": { "collection": true }',
);

test('asks for the page of words quoted from a book', () => {
  expect(errorsIn(change(quotation, '  locator: p. 454\n', ''))).toEqual([
    'quotations/black-lava-1835.md:6:3  source.key  "darwin1839", a book, cited without the place in it; add where in it, on a line of its own below "key": "locator: p. 12" [locators]',
  ]);
});

test('warns of a volume of documents cited as a whole', () => {
  const cited = { ...volume, ...change(chapter, '[@darwin1839, p. 454]', '[@darwin1839]') };
  expect(warningsIn(cited)).toContain(
    'chapters/galapagos-archipelago.md:17:2  body  "darwin1839", a volume of documents, cited without the place in it; write where in it, as "[@darwin1839, doc. 12]" [locators, warning]',
  );
});

test('lets an entry rest on a work as a whole, and prose name a book', () => {
  const sources = 'sources:\n  - key: darwin1839\ntext: guide';
  expect(warningsIn({ ...volume, ...change(chapter, 'text: guide', sources) })).toEqual([]);
  expect(warningsIn(change(chapter, '[@darwin1839, p. 454]', '[@darwin1839]'))).toEqual([]);
});

test('asks for no page of a web page', () => {
  const page = change(bibliography, '"type": "book",', '"type": "webpage",');
  expect(errorsIn({ ...page, ...change(quotation, '  locator: p. 454\n', '') })).toEqual([]);
});
