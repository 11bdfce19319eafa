import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const bibliography = 'bibliography.json';

test('gives the line at which the bibliography is broken', () => {
  expect(errorsIn(change(bibliography, '"type": "book",', '"type": "book"'))).toEqual([
    'bibliography.json:5:5  file  “"title": "Journal of Researches"”; add the comma, quote or bracket that is missing before it, or take out one too many [broken-json]',
  ]);
});

test('says that the bibliography ends too early', () => {
  expect(errorsIn({ [bibliography]: '[{ "id": "darwin1839" }' })).toEqual([
    'bibliography.json:1:24  file  “[{ "id": "darwin1839" }”; add the comma, quote or bracket that is missing before it, or take out one too many [broken-json]',
  ]);
});

test('refuses a bibliography that is no list', () => {
  expect(errorsIn({ [bibliography]: '{}\n' })).toEqual([
    'bibliography.json:1:1  file  no list; begin the file with "[" and end it with "]" [broken-json]',
  ]);
});

test('refuses a key that two works have', () => {
  expect(
    errorsIn({
      [bibliography]:
        '[\n{ "id": "darwin1839", "type": "book", "title": "Journal" },\n{ "id": "fitzroy1839", "type": "book", "title": "Narrative" },\n{ "id": "darwin1839", "type": "book", "title": "Journal" }\n]\n',
    }),
  ).toEqual([
    'bibliography.json:4:3  id  "darwin1839" a second time; give each work its own id, or leave one of the two out [duplicate-id]',
  ]);
});

test('refuses a field that stands twice in a work', () => {
  expect(
    errorsIn(change(bibliography, '"type": "book",', '"type": "book", "type": "webpage",')),
  ).toEqual([
    'bibliography.json:4:21  field  "type" twice in one work; leave one of the two out [broken-json]',
  ]);
});

test('gives the line of a field of a work', () => {
  expect(errorsIn(change(bibliography, '"title": "Journal of Researches"', '"title": ""'))).toEqual(
    ['bibliography.json:5:5  title  nothing; write something here [size]'],
  );
});

test('says what a work lacks', () => {
  expect(errorsIn(change(bibliography, ',\n    "title": "Journal of Researches"', ''))).toEqual([
    'bibliography.json:2:3  title  this field is missing; add "title": "…" [missing-field]',
  ]);
});

test('says how a name is written', () => {
  expect(
    errorsIn(
      change(
        bibliography,
        '"type": "book",',
        '"type": "book", "author": [{ "given": "Charles" }],',
      ),
    ),
  ).toEqual([
    'bibliography.json:4:32  author.0  the fields that stand here; write "family" and "given", or "literal" [form]',
  ]);
});

test('does not call the works of a broken bibliography unknown in entries', () => {
  expect(errorsIn(change(bibliography, '"fitzroy1839",', '"fitzroy1839"'))).toEqual([
    'bibliography.json:9:5  file  “"type": "book",”; add the comma, quote or bracket that is missing before it, or take out one too many [broken-json]',
  ]);
});
