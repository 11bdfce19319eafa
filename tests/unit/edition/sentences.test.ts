import { expect, test } from 'vitest';
import { firstSentences, sentenceAround, sentenceEnds } from '../../../src/edition/sentences.ts';

function around(text: string, words: string) {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
}

test('gives the sentence around some words, in three parts', () => {
  expect(around('He sailed. There FitzRoy saw lava. It was hot.', 'FitzRoy')).toEqual({
    before: 'There ',
    words: 'FitzRoy',
    after: ' saw lava.',
  });
});

test('does not end a sentence at an abbreviation or an initial', () => {
  const text = 'Mr. Darwin and J. S. Henslow (see p. 12, vol. 2) wrote. Lava flowed.';
  expect(around(text, 'Henslow')).toEqual({
    before: 'Mr. Darwin and J. S. ',
    words: 'Henslow',
    after: ' (see p. 12, vol. 2) wrote.',
  });
});

test('takes both sentences when the words stand in two', () => {
  expect(around('One. Two is here. Three is there. Four.', 'here. Three')).toEqual({
    before: 'Two is ',
    words: 'here. Three',
    after: ' is there.',
  });
});

test('gives the whole text when it has no end', () => {
  expect(around('Lava without end', 'without')).toEqual({
    before: 'Lava ',
    words: 'without',
    after: ' end',
  });
  expect(sentenceEnds('')).toEqual([]);
});

test('begins a text with the sentences that fit, and with the first in any case', () => {
  const text = 'One is here. Two is there. Three is nowhere.';
  expect(firstSentences(text, 30)).toBe('One is here. Two is there.');
  expect(firstSentences(text, 26)).toBe('One is here. Two is there.');
  expect(firstSentences(text, 25)).toBe('One is here.');
  expect(firstSentences(text, 5)).toBe('One is here.');
  expect(firstSentences('', 5)).toBe('');
});
