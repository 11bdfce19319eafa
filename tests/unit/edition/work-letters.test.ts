import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/edition/work-letters.ts';

const lettersOf = (lines: string[]): string[] =>
  groupByLetter(lines, (line) => line).map(
    ({ letter, lines: { length } }) => `${letter} ${length}`,
  );

test('groups lines under their letters, whatever quotes and accents they begin with', () => {
  expect(lettersOf(['Beagle', '“Élan”', '[Egg]', 'Finch'])).toEqual(['B 1', 'E 2', 'F 1']);
});

test('passes over an article where the order of the list has done so', () => {
  const lines = ['Salt', '“The Species”', 'The Times', '“A Voyage”', 'Whale'];
  expect(lettersOf(lines)).toEqual(['S 2', 'T 1', 'V 1', 'W 1']);
});

test('leaves a dash for an author with the line before', () => {
  expect(lettersOf(['Darwin. Journal', '———. Corals', 'FitzRoy'])).toEqual(['D 2', 'F 1']);
});

test('puts digits first and other scripts last, each under one sign', () => {
  expect(lettersOf(['1839', '2', 'Ark', 'Волк', '海'])).toEqual(['0–9 2', 'A 1', '… 2']);
});
