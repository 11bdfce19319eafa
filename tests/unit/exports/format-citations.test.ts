import { expect, test } from 'vitest';
import { formatCitations, shortName, webAddress } from '../../../src/exports/format-citations.ts';
import type { BibliographyItem } from '../../../src/schemas/bibliography.ts';

const voyage: BibliographyItem = {
  id: 'darwin1839',
  type: 'book',
  title: 'Journal of researches',
  author: [{ family: 'Darwin', given: 'Charles' }],
  publisher: 'Henry Colburn',
  'publisher-place': 'London',
  issued: { 'date-parts': [[1839]] },
};
const letters: BibliographyItem = {
  id: 'letters',
  type: 'webpage',
  title: 'Letters',
  URL: 'https://example.org/letters',
  custom: { 'locator-address': 'https://example.org/letters/{n}' },
};
const format = formatCitations(new Map([voyage, letters].map((item) => [item.id, item])));

test('writes a note in the Chicago style, with its page', () => {
  expect(format.note('darwin1839', 'p. 454')).toBe(
    'Charles Darwin, <i>Journal of Researches</i> (London: Henry Colburn, 1839), 454',
  );
});

test('says nothing of a year that the bibliography does not state', () => {
  expect(format.note('letters')).toBe('“Letters”');
  expect(format.entries(['letters']).get('letters')).toBe('“Letters.”');
});

test('keeps a locator that is no page as it is written', () => {
  expect(format.note('letters', 'doc. 12')).toContain(', doc. 12');
});

test('writes a list of works in alphabetical order', () => {
  expect([...format.entries(['letters', 'darwin1839'])]).toMatchObject([
    ['darwin1839', 'Darwin, Charles. <i>Journal of Researches</i>. London: Henry Colburn, 1839.'],
    ['letters', expect.stringContaining('Letters')],
  ]);
});

test('puts a dash for an author only where another work of the same stands before', () => {
  const coral = { ...voyage, id: 'darwin1842', title: 'Coral reefs' };
  const two = formatCitations(new Map([voyage, coral].map((item) => [item.id, item])));
  const both = [...two.entries(['darwin1839', 'darwin1842']).values()];
  expect(both.map((text) => text.slice(0, 3))).toEqual(['Dar', '———']);
  expect(two.entries(['darwin1842']).get('darwin1842')).toContain('Darwin, Charles');
});

test('names a work in running text by author and year, else by its title', () => {
  expect([shortName(voyage), shortName(letters)]).toEqual(['Darwin 1839', 'Letters']);
});

test('leads to the numbered part of a work that has addresses for its parts', () => {
  expect(webAddress(letters, 'doc. 12')).toBe('https://example.org/letters/12');
  expect(webAddress(letters, 'doc. 710a-116')).toBe('https://example.org/letters');
});
