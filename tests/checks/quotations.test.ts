import { expect, test } from 'vitest';
import { change, changeBody, errorsIn } from './tiny-edition.ts';

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
  locator: p. 1
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

test('refuses a second translation of words that are read as they were spoken', () => {
  expect(errorsIn(recorded('one-side', 'twice-translated'))).toEqual([
    'quotations/black-lava-1835.md:11:5  record.1  "twice-translated", but "language" is "en", in which the words are read here; leave it out, or correct the language in which the words were spoken [record-signs]',
  ]);
});

test('refuses to call the same words a document’s own and a report of a talk', () => {
  expect(errorsIn(recorded('own-words', 'one-side'))).toEqual([
    'quotations/black-lava-1835.md:10:5  record.0  "own-words" beside "one-side"; keep one of the two: either the text itself stands here, or what somebody made of it [record-signs]',
  ]);
});

test('names a sign that is given a second time', () => {
  expect(errorsIn(recorded('reported', 'reported'))).toEqual([
    'quotations/black-lava-1835.md:11:5  record.1  "reported" once more; leave it out here [record-signs]',
  ]);
});

test('says which signs there are', () => {
  expect(errorsIn(recorded('rumour'))).toEqual([
    'quotations/black-lava-1835.md:10:5  record.0  "rumour"; write "own-words", "one-side", "reported" or "twice-translated" [unknown-value]',
  ]);
});

const recorded = (...signs: string[]) =>
  change(
    quotation,
    'language: en\n',
    `language: en\nrecord:\n${signs.map((sign) => `  - ${sign}\n`).join('')}`,
  );
