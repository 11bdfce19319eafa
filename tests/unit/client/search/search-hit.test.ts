import { expect, test } from 'vitest';
import type { Fragment } from '../../../../src/client/search/pagefind.ts';
import { toHit } from '../../../../src/client/search/search-hit.ts';

const content =
  'Malik, Yakov. Яков Малик. Ambassador in Tokyo. He heard the pact denounced1 by the minister. ' +
  'The neutrality pact was one year old. 茂徳.';

/** Words found at the given places of the page above, with equal scores unless told otherwise. */
const page = (places: number[], scores: number[] = []): Fragment => ({
  url: '/people/malik-yakov/',
  content,
  anchors: [
    { element: 'main', id: 'main', location: 0 },
    { element: 'p', id: 'p1', location: 4 },
    { element: 'p', id: 'p2', location: 7 },
    { element: 'a', id: 'note-1', location: 12 },
    { element: 'p', id: 'p3', location: 15 },
    { element: 'div', id: '~p1', location: 22 },
  ],
  weighted_locations: places.map((location, index) => ({
    location,
    balanced_score: scores[index] ?? 1,
  })),
  meta: { title: 'Malik, Yakov', dates: '1906–1980', extract: 'A summary.' },
  filters: { kind: ['Person'] },
});

const textOf = (places: number[], typed = '') =>
  toHit(page(places), typed)
    .extract.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('leads to the paragraph of the found word, not to a footnote mark before it', () => {
  expect(toHit(page([14]), 'minister').href).toBe('/people/malik-yakov/#p2');
});

test('leads to the paragraph with most of the words', () => {
  expect(toHit(page([10, 16, 17], [9, 1, 1]), 'neutrality pact').href).toBe(
    '/people/malik-yakov/#p3',
  );
});

test('leads to the heavier of two paragraphs with as many words', () => {
  expect(toHit(page([10, 17], [1, 9]), 'pact').href).toBe('/people/malik-yakov/#p3');
});

test('leads to the top of the page for its title, and shows the summary', () => {
  const hit = toHit(page([0, 17], [9, 1]), 'malik');
  expect(hit).toEqual({
    sought: ['malik', 'pact'],
    href: '/people/malik-yakov/',
    kind: 'Person',
    title: 'Malik, Yakov',
    dates: '1906–1980',
    extract: [{ text: 'A summary.', marked: false }],
  });
});

test('shows what stands below the title when the word is found there', () => {
  expect(textOf([2], 'Яков')).toBe('[Яков] Малик.');
});

test('marks neighbouring words together', () => {
  expect(textOf([16, 17], 'neutrality pact')).toBe('The [neutrality pact] was one year old.');
});

test('leads from a search form to the paragraph it belongs to', () => {
  expect(toHit(page([22]), '茂徳').href).toBe('/people/malik-yakov/#p1');
});

test('leads to the top and shows the summary for a word of the metadata only', () => {
  expect(toHit(page([]), '1906')).toMatchObject({
    href: '/people/malik-yakov/',
    extract: [{ text: 'A summary.', marked: false }],
  });
});

test('cuts a long paragraph around the found word', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
  const hit = toHit(
    {
      ...page([]),
      content: words.join(' '),
      anchors: [{ element: 'p', id: 'p1', location: 10 }],
      weighted_locations: [{ location: 50, balanced_score: 1 }],
    },
    'w50',
  );
  const text = hit.extract.map((piece) => piece.text).join('');
  expect(text).toMatch(/^… w42 .* w77 …$/);
});

test('shows how the text begins when a title was found and there is no summary', () => {
  const hit = toHit({ ...page([0]), meta: { title: 'Malik, Yakov' } }, 'malik');
  expect(hit.extract[0]?.text).toMatch(/^Яков Малик\. Ambassador/);
});

test('shows a heading that is not the title of the page', () => {
  const hit = toHit({ ...page([0]), meta: { title: 'Words of an ambassador' } }, 'malik');
  expect(hit.extract[0]).toEqual({ text: 'Malik,', marked: true });
});
