import { expect, test } from 'vitest';
import { change, changeBody, errorsIn } from './tiny-edition.ts';

const chapter = 'chapters/galapagos-archipelago.md';
const lava = 'glossary/lava.md';

test('notices a citation with marks in it', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[@darwin1839, *p.* 454]'))).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  "[@darwin1839, "; write "[@key]" or "[@key, p. 12]", without other marks [citation-form]',
  ]);
});

test('notices a citation without a key', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[@darwin1839; p. 454]'))).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  "[@darwin1839; p. 454]"; write "[@key]" or "[@key, p. 12]", without other marks [citation-form]',
  ]);
});

test('notices a citation without a place after the comma', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[@darwin1839, ]'))).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  "[@darwin1839, ]"; write "[@key]" or "[@key, p. 12]", without other marks [citation-form]',
  ]);
});

test('notices a key without brackets', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', 'as @darwin1839'))).toEqual([
    'chapters/galapagos-archipelago.md:17:4  body  "@darwin1839"; write "[@darwin1839]" or "[@darwin1839, p. 12]", without other marks [citation-form]',
  ]);
});

test('leaves other at signs alone', () => {
  expect(errorsIn(changeBody(lava, 'Write to us@example.org or @nobody, costs 3@5.\n'))).toEqual(
    [],
  );
});
