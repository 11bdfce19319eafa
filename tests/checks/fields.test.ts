import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const quotation = 'quotations/black-lava-1835.md';
const settings = 'edition.yaml';
const chapter = 'chapters/galapagos-archipelago.md';
const letter = 'documents/henslow-letter-1831.md';
const note = 'notes/date-of-the-letter.md';
const plymouth = 'places/plymouth.md';
const lava = 'glossary/lava.md';

test('offers the nearest name for an unknown field', () => {
  expect(errorsIn(change(darwin, 'born:', 'borm:'))).toEqual([
    'people/darwin-charles.md:4:1  borm  a field that does not exist here; did you mean "born"? [unknown-field]',
  ]);
});

test('lists the fields where no name is near', () => {
  expect(errorsIn(change(lava, 'title: Lava', 'title: Lava\ncolour: black'))).toEqual([
    'glossary/lava.md:3:1  colour  a field that does not exist here; leave it out; the fields here are title, native, variants, seeAlso, aliases, summary, sources, status [unknown-field]',
  ]);
});

test('names an unknown field of a role, and not the field it stands for', () => {
  expect(errorsIn(change(darwin, '    of: HMS', '    off: HMS'))).toEqual([
    'people/darwin-charles.md:11:5  roles.0.off  a field that does not exist here; did you mean "of"? [unknown-field]',
  ]);
});

test('says what a missing field is', () => {
  expect(errorsIn(change(darwin, 'sortName: Darwin, Charles\n', ''))).toEqual([
    'people/darwin-charles.md:2:1  sortName  this field is missing; add "sortName: …" – Key for alphabetical lists: "Surname, Given name". [missing-field]',
  ]);
});

test('says what a missing date is', () => {
  expect(errorsIn(change(letter, 'date: "1831-08-24"\n', ''))).toEqual([
    'documents/henslow-letter-1831.md:2:1  date  this field is missing; add "date: …" – Date of the document. [missing-field]',
  ]);
});

test('asks for a number without quotes', () => {
  expect(errorsIn(change(plymouth, 'lat: 50.37', 'lat: "50.37"'))).toEqual([
    'places/plymouth.md:4:1  lat  "50.37"; write it without quotes: 50.37 [wrong-type]',
  ]);
});

test('asks for quotes around text that looks like a number', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: 1809'))).toEqual([
    'people/darwin-charles.md:2:1  name  1809; put it in quotes: "1809" [wrong-type]',
  ]);
});

test('asks for a whole number', () => {
  expect(errorsIn(change(chapter, 'number: 19', 'number: 19.5'))).toEqual([
    'chapters/galapagos-archipelago.md:4:1  number  19.5; write a whole number [wrong-type]',
  ]);
});

test('asks for a list', () => {
  expect(
    errorsIn(change(darwin, 'countries:\n  - United Kingdom', 'countries: United Kingdom')),
  ).toEqual([
    'people/darwin-charles.md:6:1  countries  "United Kingdom"; write it as a list, on the next line: "  - United Kingdom" [wrong-type]',
  ]);
});

test('asks for text where a list stands', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name:\n  - Charles Darwin'))).toEqual([
    'people/darwin-charles.md:2:1  name  a list; write one value here, after the colon, not a list [wrong-type]',
  ]);
});

test('asks for fields where text stands', () => {
  expect(errorsIn(change(note, 'contributor:\n  name: A reader', 'contributor: A reader'))).toEqual(
    [
      'notes/date-of-the-letter.md:3:1  contributor  "A reader"; write its fields on lines of their own below, two blanks further in: name, sortName, orcid, affiliation [wrong-type]',
    ],
  );
});

test('asks for true or false', () => {
  expect(errorsIn(change(chapter, 'text: guide', 'periodInferred: "true"\ntext: guide'))).toEqual([
    'chapters/galapagos-archipelago.md:11:1  periodInferred  "true"; write it without quotes: true [wrong-type]',
  ]);
});

test('asks for a value after a field', () => {
  expect(errorsIn(change(darwin, 'born: "1809-02-12"', 'born:'))).toEqual([
    'people/darwin-charles.md:4:1  born  nothing; write something here, or leave the field out [wrong-type]',
  ]);
});

test('asks for a value between quotes', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: ""'))).toEqual([
    'people/darwin-charles.md:2:1  name  nothing; write something here [size]',
  ]);
});

test('asks for an item in a list', () => {
  expect(errorsIn(change(quotation, 'themes:\n  - islands', 'themes: []'))).toEqual([
    'quotations/black-lava-1835.md:9:1  themes  an empty list; write something here [size]',
  ]);
});

test('offers the nearest value', () => {
  expect(errorsIn(change(chapter, 'text: guide', 'text: giude'))).toEqual([
    'chapters/galapagos-archipelago.md:11:1  text  "giude"; did you mean "guide"? [unknown-value]',
  ]);
});

test('names the values where none is near', () => {
  expect(errorsIn(change(chapter, 'text: guide', 'text: whole'))).toEqual([
    'chapters/galapagos-archipelago.md:11:1  text  "whole"; write "guide" or "full" [unknown-value]',
  ]);
});

test('names the numbers that are allowed', () => {
  expect(
    errorsIn({
      'events/landing.md':
        '---\ntitle: Landing\ndate: "1835-09-17"\nimportance: 4\n---\n\nA boat landed.\n',
    }),
  ).toEqual(['events/landing.md:4:1  importance  4; write 1, 2 or 3 [form]']);
});

test('keeps coordinates in their range', () => {
  expect(errorsIn(change(plymouth, 'lat: 50.37', 'lat: 150.37'))).toEqual([
    'places/plymouth.md:4:1  lat  150.37; write a number of at most 90 [size]',
  ]);
});

test('asks for a number above zero', () => {
  expect(errorsIn(change(chapter, 'number: 19', 'number: 0'))).toEqual([
    'chapters/galapagos-archipelago.md:4:1  number  0; write a number above 0 [size]',
  ]);
});

test('counts the characters of a summary', () => {
  expect(errorsIn(change(lava, 'title: Lava', `title: Lava\nsummary: ${'x'.repeat(301)}`))).toEqual(
    ['glossary/lava.md:3:1  summary  301 characters; write at most 300 characters [size]'],
  );
});

test('shows how an id is written', () => {
  expect(errorsIn(change(quotation, 'speaker: darwin-charles', 'speaker: Charles Darwin'))).toEqual(
    [
      'quotations/black-lava-1835.md:2:1  speaker  "Charles Darwin"; write the id, as in the name of a file: small letters, digits and single hyphens [form]',
    ],
  );
});

test('shows how the subject of a note is written', () => {
  expect(errorsIn(change(note, 'documents/henslow-letter-1831', 'henslow-letter-1831'))).toEqual([
    'notes/date-of-the-letter.md:7:5  subjects.0.entry  "henslow-letter-1831"; write folder and id, as "documents/some-id" [form]',
  ]);
});

test('names the folders where the subject of a note may stand', () => {
  expect(
    errorsIn(change(note, 'documents/henslow-letter-1831', 'document/henslow-letter-1831')),
  ).toEqual([
    'notes/date-of-the-letter.md:7:5  subjects.0.entry  "document/henslow-letter-1831"; begin with one of the folders chapters, people, documents, quotations, notes, events, places, glossary, figures, pages [form]',
  ]);
});

test('asks for the scheme of an address', () => {
  expect(
    errorsIn(
      change(settings, 'https://creativecommons.org/licenses/by/4.0/', 'creativecommons.org'),
    ),
  ).toEqual([
    'edition.yaml:21:3  licence.address  "creativecommons.org"; write an address that begins with https:// or http:// [form]',
  ]);
});

test('checks edition.yaml as any other file', () => {
  expect(errorsIn(change(settings, 'title: The Voyage', 'titel: The Voyage'))).toEqual([
    'edition.yaml:1:1  titel  a field that does not exist here; did you mean "title"? [unknown-field]',
  ]);
});

test('wants the first year of the story before its last', () => {
  const span = 'span:\n  from: 1836\n  to: 1831\nthemes:';
  expect(errorsIn(change(settings, 'themes:', span))).toEqual([
    'edition.yaml:29:3  span.to  1831; write the earlier year first [form]',
  ]);
});
