import { expect, test } from 'vitest';
import { orderOptions } from '../../../../src/client/search/search-options.ts';

const valuesOf = (facet: 'kind' | 'chapter' | 'person', counts: Record<string, number>) =>
  orderOptions(facet, counts).map(({ value }) => value);

test('offers the most frequent kind first, and equals by name', () => {
  expect(valuesOf('kind', { Term: 2, Person: 9, Event: 2 })).toEqual(['Person', 'Event', 'Term']);
});

test('offers chapters in the order of their numbers', () => {
  expect(valuesOf('chapter', { '10. End': 1, '2. Middle': 9, '1. Start': 1 })).toEqual([
    '1. Start',
    '2. Middle',
    '10. End',
  ]);
});

test('offers people by name', () => {
  expect(
    valuesOf('person', { 'Malik, Yakov': 1, 'Ōshima, Hiroshi': 9, 'Abe, Nobuyuki': 2 }),
  ).toEqual(['Abe, Nobuyuki', 'Malik, Yakov', 'Ōshima, Hiroshi']);
});
