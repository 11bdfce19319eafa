import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const lava = 'glossary/lava.md';

test('asks for the note of a number', () => {
  expect(errorsIn(changeBody(lava, 'Molten\nrock.[^1]\n'))).toEqual([
    'glossary/lava.md:5:6  body  [^1], which has no note; add the note at the end of the file: "[^1]: …" [footnotes]',
  ]);
});

test('asks for the number of a note', () => {
  expect(errorsIn(changeBody(lava, 'Molten rock.\n\n[^1]: Basalt.\n'))).toEqual([
    'glossary/lava.md:6:1  body  a note [^1] to which no number leads; put [^1] into the text where the note belongs, or leave the note out [footnotes]',
  ]);
});

test('asks for the words of a note', () => {
  expect(errorsIn(changeBody(lava, 'Molten rock.[^1]\n\n[^1]:\n'))).toEqual([
    'glossary/lava.md:6:1  body  an empty note [^1]; write the note [footnotes]',
  ]);
});

test('refuses two notes of one number', () => {
  expect(
    errorsIn(changeBody(lava, 'Molten rock.[^1]\n\n[^1]: Basalt.\n\n[^1]: Obsidian.\n')),
  ).toEqual([
    'glossary/lava.md:8:1  body  a second note [^1]; give one of the two another number [footnotes]',
  ]);
});
