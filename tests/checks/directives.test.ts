import { expect, test } from 'vitest';
import { change, changeBody, errorsIn } from './tiny-edition.ts';

const chapter = 'chapters/galapagos-archipelago.md';
const lava = 'glossary/lava.md';

test('shows the directives that exist', () => {
  expect(
    errorsIn(change(chapter, '::quotation{#black-lava-1835}', '::quote{#black-lava-1835}')),
  ).toEqual([
    'chapters/galapagos-archipelago.md:19:1  body  "::quote{#black-lava-1835}"; write "::quotation{#id}" or "::page{n=33}", on a line of its own between empty lines [directives]',
  ]);
});

test('shows how a directive is written', () => {
  expect(
    errorsIn(change(chapter, '::quotation{#black-lava-1835}', '::quotation{black-lava-1835}')),
  ).toEqual([
    'chapters/galapagos-archipelago.md:19:1  body  "::quotation{black-lava-1835}"; write "::quotation{#id}" or "::page{n=33}", on a line of its own between empty lines [directives]',
  ]);
});

test('asks for a line of its own', () => {
  expect(errorsIn(change(chapter, '\n\n::quotation', '\n::quotation'))).toEqual([
    'chapters/galapagos-archipelago.md:18:1  body  "::quotation{#black-lava-1835}"; write "::quotation{#id}" or "::page{n=33}", on a line of its own between empty lines [directives]',
  ]);
});

test('refuses a directive in a list', () => {
  expect(errorsIn(change(chapter, '::quotation', '- ::quotation'))).toEqual([
    'chapters/galapagos-archipelago.md:19:3  body  "::quotation" in a list, a block quote or a note; write it on a line of its own between empty lines [directives]',
  ]);
});

test('refuses a page of the book that begins twice', () => {
  expect(
    errorsIn(
      changeBody(
        chapter,
        '[Darwin](../people/darwin-charles.md), [FitzRoy](../people/fitzroy-robert.md).\n\n::page{n=454}\n\n::page{n=454}\n',
      ),
    ),
  ).toEqual([
    'chapters/galapagos-archipelago.md:17:1  body  page 454 a second time; correct the number [directives]',
  ]);
});

test('leaves colons in prose alone', () => {
  expect(errorsIn(changeBody(lava, 'Lava: at 3:00, Plymouth:Tahiti ::: cooled.\n'))).toEqual([]);
});
