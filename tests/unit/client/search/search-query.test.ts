import { expect, test } from 'vitest';
import { prepareQuery, queryWords } from '../../../../src/client/search/search-query.ts';

test.each([
  ['Мацуоки', 'Мацуок'],
  ['Курильские острова', 'Курильск остров'],
  ['Лозовского', 'Лозовск'],
  ['пакта о нейтралитете', 'пакт о нейтралитет'],
])('finds the Russian words “%s” in all their forms', (typed, asked) => {
  expect(prepareQuery(typed)).toBe(asked);
});

test.each(['Того', 'мир', 'Matsuoka Yōsuke', '松岡洋右'])('asks for “%s” as it is', (typed) => {
  expect(prepareQuery(typed)).toBe(typed);
});

test('takes printed quotation marks for a phrase, and a phrase word for word', () => {
  expect(prepareQuery('“neutrality pact”')).toBe('"neutrality pact"');
  expect(prepareQuery('«пакта о нейтралитете» ')).toBe('"пакта о нейтралитете"');
});

test('gives the words to mark', () => {
  expect(queryWords(' "neutrality  pact" ')).toEqual(['neutrality', 'pact']);
  expect(queryWords('')).toEqual([]);
});
