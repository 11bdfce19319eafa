import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const lava = 'glossary/lava.md';

test('offers Markdown for HTML', () => {
  expect(errorsIn(changeBody(lava, 'A <b>hot</b> rock<br>that flows.\n'))).toEqual([
    'glossary/lava.md:4:3  body  "<b>"; write **words** [raw-html]',
    'glossary/lava.md:4:18  body  "<br>"; write a backslash at the end of the line [raw-html]',
  ]);
});

test('offers square brackets for a note that looks like HTML', () => {
  expect(errorsIn(changeBody(lava, 'Lava <illegible> and <two words missing>.\n'))).toEqual([
    'glossary/lava.md:4:6  body  "<illegible>"; write it in square brackets: [illegible] [raw-html]',
    'glossary/lava.md:4:22  body  "<two words missing>"; write it in square brackets: [two words missing] [raw-html]',
  ]);
});

test('refuses scripts', () => {
  expect(errorsIn(changeBody(lava, '<script>alert(1)</script>\n'))).toEqual([
    'glossary/lava.md:4:1  body  no text; write the text of the term below the second line "---" [empty-body]',
    'glossary/lava.md:4:1  body  "<script>alert(1)</script>"; leave the HTML out; write plain Markdown [raw-html]',
  ]);
});

test('refuses comments', () => {
  expect(errorsIn(changeBody(lava, 'Lava. <!-- check this -->\n'))).toEqual([
    'glossary/lava.md:4:7  body  "<!-- check this -->"; leave the comment out; it would be shown to readers [raw-html]',
  ]);
});
