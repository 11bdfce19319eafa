import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const lava = 'glossary/lava.md';

test('asks for the text of an entry', () => {
  expect(errorsIn(changeBody(lava, '\n\n'))).toEqual([
    'glossary/lava.md:4:1  body  no text; write the text of the term below the second line "---" [empty-body]',
  ]);
});

test('sees no text in a heading alone', () => {
  expect(errorsIn(changeBody(darwin, '\n## Life\n'))).toEqual([
    'people/darwin-charles.md:15:1  body  no text; write the text of the person below the second line "---" [empty-body]',
  ]);
});
