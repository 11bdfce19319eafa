import { expect, test } from 'vitest';
import { changeBody, errorsIn } from './tiny-edition.ts';

const settings = 'edition.yaml';
const bibliography = 'bibliography.json';
const lava = 'glossary/lava.md';

test('asks for edition.yaml', () => {
  expect(errorsIn({ [settings]: undefined })).toEqual([
    'edition.yaml:1:1  file  no such file; add edition.yaml with the title, the book and the lists of words [edition-settings]',
  ]);
});

test('asks for bibliography.json, and does not call every work unknown', () => {
  expect(errorsIn({ [bibliography]: undefined })).toEqual([
    'bibliography.json:1:1  file  no such file; add bibliography.json: the works cited, as Zotero exports them in "CSL JSON", or [] for none [bibliography]',
  ]);
});

test('offers a name for a file whose name is no id', () => {
  expect(errorsIn({ 'people/Kämmerer Otto.md': 'x' })).toEqual([
    'people/Kämmerer Otto.md:1:1  file name  "Kämmerer Otto.md"; rename the file to "kammerer-otto.md"; use lower-case letters, digits and single hyphens [file-name]',
  ]);
});

test('says how a name without any letter of ours is written', () => {
  expect(errorsIn({ 'people/松.md': 'x' })).toEqual([
    'people/松.md:1:1  file name  "松.md"; rename the file; use lower-case letters, digits and single hyphens [file-name]',
  ]);
});

test('offers the nearest folder', () => {
  expect(errorsIn({ 'poeple/gould-john.md': 'x' })).toEqual([
    'poeple/gould-john.md:1:1  file  a file that belongs to no kind of entry; did you mean "people"? [file-place]',
  ]);
});

test('says where entries stand', () => {
  expect(errorsIn({ 'people/crew/gould-john.md': 'x' })).toEqual([
    'people/crew/gould-john.md:1:1  file  a file that belongs to no kind of entry; put entries as .md files straight into one of the folders chapters, people, documents, quotations, notes, events, places, glossary, figures, pages [file-place]',
  ]);
});

test('refuses a file in another encoding', () => {
  expect(errorsIn({ [lava]: '---\ntitle: Lava\n---\n\nRoche \uFFFDcrite.\n' })).toEqual([
    'glossary/lava.md:5:7  file  letters that are not in UTF-8; save the file in the encoding UTF-8 [encoding]',
  ]);
});

test('refuses a line that would take the parser too long', () => {
  expect(errorsIn(changeBody(lava, 'x'.repeat(8001)))).toEqual([
    'glossary/lava.md:4:1  body  a line of over 8,000 characters; break the line [too-large]',
  ]);
});

test('refuses a paragraph of too many marks', () => {
  expect(errorsIn(changeBody(lava, 'a] b]\n'.repeat(3000)))).toEqual([
    'glossary/lava.md:2004:1  body  over 4,000 marks such as [ ] * _ without an empty line between them; write plain prose, in paragraphs [too-large]',
  ]);
});

test('refuses lists nested without end', () => {
  expect(errorsIn(changeBody(lava, `${'- '.repeat(21)}Lava.\n`))).toEqual([
    'glossary/lava.md:4:1  body  lists or block quotes within one another over twenty deep; write them flatter [too-large]',
  ]);
});

test('refuses an entry that is too long', () => {
  expect(errorsIn(changeBody(lava, 'Molten rock.\n\n'.repeat(30000)))).toEqual([
    'glossary/lava.md:4:1  body  420,000 characters; split the entry; 400,000 characters are the limit [too-large]',
  ]);
});
