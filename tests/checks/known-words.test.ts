import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const quotation = 'quotations/black-lava-1835.md';
const letter = 'documents/henslow-letter-1831.md';
const plymouth = 'places/plymouth.md';

test('offers the nearest theme', () => {
  expect(errorsIn(change(quotation, '- islands', '- island'))).toEqual([
    'quotations/black-lava-1835.md:10:5  themes.0  "island", which is not in the list "themes" of edition.yaml; did you mean "islands"? [known-words]',
  ]);
});

test('lists the themes where none is near', () => {
  expect(errorsIn(change(quotation, '- islands', '- geology'))).toEqual([
    'quotations/black-lava-1835.md:10:5  themes.0  "geology", which is not in the list "themes" of edition.yaml; write "islands" or "species", or add it there [known-words]',
  ]);
});

test('knows the types of documents', () => {
  expect(errorsIn(change(letter, 'type: letter', 'type: leter'))).toEqual([
    'documents/henslow-letter-1831.md:3:1  type  "leter", which is not in the list "documentTypes" of edition.yaml; did you mean "letter"? [known-words]',
  ]);
});

test('knows the groups of people', () => {
  expect(errorsIn(change(darwin, 'group: crew', 'group: crown'))).toEqual([
    'people/darwin-charles.md:8:1  group  "crown", which is not in the list "personGroups" of edition.yaml; did you mean "crew"? [known-words]',
  ]);
});

test('knows the types of places', () => {
  expect(errorsIn(change(plymouth, 'type: port', 'type: volcano'))).toEqual([
    'places/plymouth.md:3:1  type  "volcano", which is not in the list "placeTypes" of edition.yaml; write "port", or add it there [known-words]',
  ]);
});

test('knows the offices, if the edition lists any', () => {
  const role = change(darwin, '    of: HMS Beagle', '    of: HMS Beagle\n    office: naturalist');
  expect(errorsIn(role)).toEqual([
    'people/darwin-charles.md:12:5  roles.0.office  "naturalist", which is not in the list "offices" of edition.yaml; add it there [known-words]',
  ]);
  const offices = 'offices:\n  - { id: naturalists, label: Naturalist, of: HMS Beagle }\nthemes:';
  expect(errorsIn({ ...role, ...change('edition.yaml', 'themes:', offices) })).toEqual([
    'people/darwin-charles.md:12:5  roles.0.office  "naturalist", which is not in the list "offices" of edition.yaml; did you mean "naturalists"? [known-words]',
  ]);
});

test('knows the languages', () => {
  expect(errorsIn(change(quotation, 'language: en', 'language: fr'))).toEqual([
    'quotations/black-lava-1835.md:8:1  language  "fr", which is not in the list "languages" of edition.yaml; write "en" or "es", or add it there [known-languages]',
  ]);
});
