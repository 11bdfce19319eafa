import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const quotation = 'quotations/black-lava-1835.md';
const settings = 'edition.yaml';
const chapter = 'chapters/galapagos-archipelago.md';
const letter = 'documents/henslow-letter-1831.md';
const note = 'notes/date-of-the-letter.md';
const lava = 'glossary/lava.md';

test('offers the nearest person', () => {
  expect(errorsIn(change(quotation, 'speaker: darwin-charles', 'speaker: darwin-charls'))).toEqual([
    'quotations/black-lava-1835.md:2:1  speaker  "darwin-charls", which is no person of the edition; did you mean "darwin-charles"? [known-references]',
  ]);
});

test('says how to add a person', () => {
  expect(errorsIn(change(quotation, 'speaker: darwin-charles', 'speaker: owen-richard'))).toEqual([
    'quotations/black-lava-1835.md:2:1  speaker  "owen-richard", which is no person of the edition; correct the id, or add people/owen-richard.md [known-references]',
  ]);
});

test('names the present id for a former one', () => {
  expect(
    errorsIn({
      ...change(darwin, 'name: Charles', 'aliases:\n  - darwin\nname: Charles'),
      ...change(quotation, 'speaker: darwin-charles', 'speaker: darwin'),
    }),
  ).toEqual([
    'quotations/black-lava-1835.md:2:1  speaker  "darwin", which is no person of the edition; write "darwin-charles", its id now [known-references]',
  ]);
});

test('offers the nearest document', () => {
  expect(
    errorsIn(change(quotation, 'language: en', 'document: henslow-leter-1831\nlanguage: en')),
  ).toEqual([
    'quotations/black-lava-1835.md:8:1  document  "henslow-leter-1831", which is no document of the edition; did you mean "henslow-letter-1831"? [known-references]',
  ]);
});

test('offers the nearest place', () => {
  expect(errorsIn(change(letter, 'transcription', 'places:\n  - plymuth\ntranscription'))).toEqual([
    'documents/henslow-letter-1831.md:8:5  places.0  "plymuth", which is no place of the edition; did you mean "plymouth"? [known-references]',
  ]);
});

test('says how to add a term', () => {
  expect(errorsIn(change(lava, 'title: Lava', 'title: Lava\nseeAlso:\n  - basalt'))).toEqual([
    'glossary/lava.md:4:5  seeAlso.0  "basalt", which is no term of the edition; correct the id, or add glossary/basalt.md [known-references]',
  ]);
});

test('offers the nearest chapter', () => {
  expect(
    errorsIn(change(letter, 'transcription', 'chapters:\n  - galapagos-archipelgo\ntranscription')),
  ).toEqual([
    'documents/henslow-letter-1831.md:8:5  chapters.0  "galapagos-archipelgo", which is no chapter of the edition; did you mean "galapagos-archipelago"? [known-references]',
  ]);
});

test('says how to add a figure', () => {
  expect(errorsIn(change(chapter, '  - finches', '  - finches\n  - tortoises'))).toEqual([
    'chapters/galapagos-archipelago.md:11:5  figures.1  "tortoises", which is no figure of the edition; correct the id, or add figures/tortoises.md [known-references]',
  ]);
});

test('offers the nearest subject of a note', () => {
  expect(
    errorsIn(change(note, 'subjects:\n', 'subjects:\n  - entry: documents/henslow-letter-1832\n')),
  ).toEqual([
    'notes/date-of-the-letter.md:7:5  subjects.0.entry  "henslow-letter-1832", which is no document of the edition; did you mean "henslow-letter-1831"? [known-references]',
  ]);
});

test('offers the nearest work in front matter', () => {
  expect(errorsIn(change(quotation, 'key: darwin1839', 'key: darwin1838'))).toEqual([
    'quotations/black-lava-1835.md:6:3  source.key  "darwin1838", which is no work of the bibliography; did you mean "darwin1839"? [known-references]',
  ]);
});

test('offers the nearest work in prose', () => {
  expect(errorsIn(change(chapter, '[@darwin1839, p. 454]', '[see @darwin1893, p. 454]'))).toEqual([
    'chapters/galapagos-archipelago.md:17:6  body  "darwin1893", which is no work of the bibliography; did you mean "darwin1839"? [known-references]',
  ]);
});

test('says how to add a work, and shows the second key of a citation', () => {
  expect(
    errorsIn(change(chapter, '[@darwin1839, p. 454]', '[@darwin1839, p. 454; @lyell1830]')),
  ).toEqual([
    'chapters/galapagos-archipelago.md:17:23  body  "lyell1830", which is no work of the bibliography; correct the key, or add the work to bibliography.json [known-references]',
  ]);
});

test('offers the nearest quotation of a directive', () => {
  expect(errorsIn(change(chapter, '{#black-lava-1835}', '{#black-lava-1836}'))).toEqual([
    'chapters/galapagos-archipelago.md:19:1  body  "black-lava-1836", which is no quotation of the edition; did you mean "black-lava-1835"? [known-references]',
  ]);
});

test('checks the book of edition.yaml', () => {
  expect(errorsIn(change(settings, 'key: darwin1839', 'key: darwin1840'))).toEqual([
    'edition.yaml:6:3  book.key  "darwin1840", which is no work of the bibliography; did you mean "darwin1839"? [known-references]',
  ]);
});

test('checks the chapters of edition.yaml', () => {
  expect(errorsIn(change(settings, 'chapter: galapagos-archipelago', 'chapter: tahiti'))).toEqual([
    'edition.yaml:15:7  book.contents.0.chapter  "tahiti", which is no chapter of the edition; correct the id, or add chapters/tahiti.md [known-references]',
  ]);
});
