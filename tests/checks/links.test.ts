import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const quotation = 'quotations/black-lava-1835.md';
const chapter = 'chapters/galapagos-archipelago.md';

test('offers the nearest file', () => {
  expect(errorsIn(change(quotation, '../glossary/lava.md', '../glossary/lavas.md'))).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "lavas", which is no term of the edition; did you mean "lava"? [links]',
  ]);
});

test('says how to add the file', () => {
  expect(errorsIn(change(quotation, '../glossary/lava.md', '../glossary/basalt.md'))).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "basalt", which is no term of the edition; correct the id, or add glossary/basalt.md [links]',
  ]);
});

test('offers the path that was meant', () => {
  expect(errorsIn(change(quotation, '../glossary/lava.md', 'glossary/lava.md'))).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "glossary/lava.md", which is no entry of the edition; did you mean "../glossary/lava.md"? [links]',
  ]);
});

test('asks for the file of an entry', () => {
  expect(errorsIn(change(quotation, '../glossary/lava.md', '../pictures/lava.png'))).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "../pictures/lava.png", which is no entry of the edition; link to the file of an entry, as "../people/some-id.md" [links]',
  ]);
});

test('notices a path that leaves the edition', () => {
  expect(errorsIn(change(quotation, '../glossary/lava.md', '../../glossary/lava.md'))).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "../../glossary/lava.md", which is no entry of the edition; did you mean "../glossary/lava.md"? [links]',
  ]);
});

test('notices a link without address', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[there]()'))).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  a link without address; link to the file of an entry, as "../people/some-id.md" [links]',
  ]);
});

test('offers the nearest place of another page', () => {
  expect(
    errorsIn(
      change(quotation, '../glossary/lava.md', '../chapters/galapagos-archipelago.md#the-island'),
    ),
  ).toEqual([
    'quotations/black-lava-1835.md:16:16  body  "#the-island", a place that chapters/galapagos-archipelago.md does not have; did you mean "the-islands"? [links]',
  ]);
});

test('notices a place that the page itself does not have', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[below](#finches)'))).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  "#finches", a place that chapters/galapagos-archipelago.md does not have; correct the part after "#", or leave it out [links]',
  ]);
});

test('asks for the file in the place of the address on the site', () => {
  expect(
    errorsIn(change(chapter, '../people/fitzroy-robert.md', '/people/fitzroy-robert/')),
  ).toEqual([
    'chapters/galapagos-archipelago.md:16:49  body  "/people/fitzroy-robert/"; link to the file: "../people/fitzroy-robert.md" [links]',
  ]);
});

test('notices an address of the site that does not exist', () => {
  expect(
    errorsIn(change(chapter, '[@darwin1839, p. 454]', '[there](/people/fitzroy-rob/)')),
  ).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  "fitzroy-rob", which is no person of the edition; correct the id, or add people/fitzroy-rob.md [links]',
  ]);
});

test('accepts places on pages: headings, notes, pages of the book', () => {
  expect(
    errorsIn({
      ...change(chapter, '## The islands', '::page{n=453}\n\n## The islands'),
      ...change(
        quotation,
        'Written of',
        'See [one](../chapters/galapagos-archipelago.md#the-islands), [two](../chapters/galapagos-archipelago.md#fn-1), [three](../chapters/galapagos-archipelago.md#page-453), [all](/chapters/). Written of',
      ),
    }),
  ).toEqual([]);
});
