import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const lava = 'glossary/lava.md';

test('keeps the first level for the title', () => {
  expect(errorsIn(changeBody(lava, '# Lava\n\nMolten rock.\n'))).toEqual([
    'glossary/lava.md:4:1  body  a heading of the first level; begin it with "## "; the title is the first [headings]',
  ]);
});

test('keeps links, notes and citations out of headings', () => {
  expect(
    errorsIn(
      changeBody(
        lava,
        '## [Darwin](../people/darwin-charles.md) [@darwin1839][^1]\n\nMolten rock.\n\n[^1]: Basalt.\n',
      ),
    ),
  ).toEqual([
    'glossary/lava.md:4:1  body  a link in a heading; put it into the text below [headings]',
    'glossary/lava.md:4:1  body  a note in a heading; put it into the text below [headings]',
    'glossary/lava.md:4:1  body  a citation in a heading; put it into the text below [headings]',
  ]);
});

test('asks for the words of a heading', () => {
  expect(errorsIn(changeBody(lava, '##\n\nMolten rock.\n'))).toEqual([
    'glossary/lava.md:4:1  body  a heading without words; write the words, or leave it out [headings]',
  ]);
});
