import { expect, test } from 'vitest';
import { change, changeBody, errorsIn } from './tiny-edition.ts';

const quotation = 'quotations/black-lava-1835.md';
const lava = 'glossary/lava.md';

test('refuses a link that runs a script', () => {
  expect(errorsIn(changeBody(lava, '[Lava](javascript:alert(1))\n'))).toEqual([
    'glossary/lava.md:4:1  body  a link that begins with "javascript:"; link to a file of the edition, or to an address with https:// or http:// [unsafe-link]',
  ]);
});

test('refuses it in entities', () => {
  expect(errorsIn(changeBody(lava, '[Lava](java&#115;cript&colon;alert(1))\n'))).toEqual([
    'glossary/lava.md:4:1  body  a link that begins with "javascript:"; link to a file of the edition, or to an address with https:// or http:// [unsafe-link]',
  ]);
});

test('refuses it in capitals and percent signs', () => {
  expect(errorsIn(changeBody(lava, '[Lava](JAVASCRIPT%3Aalert(1))\n'))).toEqual([
    'glossary/lava.md:4:1  body  a link that begins with "javascript:"; link to a file of the edition, or to an address with https:// or http:// [unsafe-link]',
  ]);
});

test('refuses a link that holds a page', () => {
  expect(errorsIn(changeBody(lava, '[Lava](data:text/html,hello)\n'))).toEqual([
    'glossary/lava.md:4:1  body  a link that begins with "data:"; link to a file of the edition, or to an address with https:// or http:// [unsafe-link]',
  ]);
});

test('refuses an address without scheme', () => {
  expect(errorsIn(changeBody(lava, '[Lava](//example.org/)\n'))).toEqual([
    'glossary/lava.md:4:1  body  "//example.org/"; link to a file of the edition, or to an address with https:// or http:// [unsafe-link]',
  ]);
});

test('asks for a citation in the place of a bare address', () => {
  expect(
    errorsIn(
      changeBody(
        lava,
        'See https://example.org/lava or <https://example.org/>, www.example.org.\n',
      ),
    ),
  ).toEqual([
    'glossary/lava.md:4:5  body  the bare address "https://example.org/lava"; add the page to bibliography.json and cite it by its key [bare-address]',
    'glossary/lava.md:4:33  body  the bare address "https://example.org/"; add the page to bibliography.json and cite it by its key [bare-address]',
    'glossary/lava.md:4:57  body  the bare address "http://www.example.org"; add the page to bibliography.json and cite it by its key [bare-address]',
  ]);
});

test('notices a bare address in front matter', () => {
  expect(
    errorsIn(change(quotation, 'locator: p. 454', 'locator: https://example.org/454')),
  ).toEqual([
    'quotations/black-lava-1835.md:7:3  source.locator  the bare address "https://example.org/454"; add the page to bibliography.json and cite it by its key [bare-address]',
  ]);
});

test('refuses pictures from other hosts', () => {
  expect(errorsIn(changeBody(lava, 'Lava ![flows](https://example.org/lava.png).\n'))).toEqual([
    'glossary/lava.md:4:6  body  a picture from example.org; leave it out; link to the page that shows it [pictures]',
  ]);
});

test('says where pictures are described', () => {
  expect(errorsIn(changeBody(lava, '![Lava](lava.png)\n'))).toEqual([
    'glossary/lava.md:4:1  body  the picture "lava.png"; leave it out; describe it in an entry in figures/ [pictures]',
  ]);
});

test('asks for the address where it is used', () => {
  expect(errorsIn(changeBody(lava, '[Lava][1] flows.\n\n[1]: https://example.org/\n'))).toEqual([
    'glossary/lava.md:6:1  body  the address of [1] on a line of its own; write it where it is used: [words](https://example.org/) [link-form]',
  ]);
});

test('accepts words with an address, and addresses of people', () => {
  expect(
    errorsIn(
      changeBody(lava, '[Lava](https://example.org/) is known to [us](mailto:us@example.org).\n'),
    ),
  ).toEqual([]);
});
