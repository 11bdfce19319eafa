import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const quotation = 'quotations/black-lava-1835.md';

test('asks for the words at the beginning', () => {
  expect(
    errorsIn(
      changeBody(
        quotation,
        '\nWritten of the [lava](../glossary/lava.md).\n\n> Nothing could be less inviting.\n',
      ),
    ),
  ).toEqual([
    'quotations/black-lava-1835.md:14:1  body  "Written of the lava." before the words quoted; begin the text with the words, each line after "> "; then the context [quotation-form]',
  ]);
});

test('counts the words that are quoted from the book', () => {
  expect(
    errorsIn(
      changeBody(
        quotation,
        '\n> The *natural history* of these islands\n> is curious.\n\nOf [lava](../glossary/lava.md).\n',
      ),
    ),
  ).toEqual([
    'quotations/black-lava-1835.md:14:1  body  8 words quoted from the book; quote at most 5, and tell the rest in your own words [quotation-length]',
  ]);
});

test('lets other works be quoted at length', () => {
  const ofFitzRoy = {
    [quotation]: `---
speakerName: The Admiralty
date: "1831"
occasion: Orders for the voyage
source:
  key: fitzroy1839
language: en
themes:
  - islands
rights: free
---

> The words of this quotation are more than five.
`,
  };
  expect(errorsIn(ofFitzRoy)).toEqual([]);
});
