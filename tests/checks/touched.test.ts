import { expect, test } from 'vitest';
import { touchedBy, type ChangedFile } from '../../src/checks/touched.ts';
import { buildGraph } from '../../src/edition/graph.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { tinyEdition } from './tiny-edition.ts';

const { readable } = readEdition(tinyEdition());
const touched = (...files: ChangedFile[]) =>
  touchedBy(files, { ...readable, graph: buildGraph(readable) });

test('leads to a note and to the page it is about', () => {
  expect(touched({ path: 'notes/date-of-the-letter.md', change: 'new' })).toEqual({
    entries: [
      {
        file: 'notes/date-of-the-letter.md',
        change: 'new',
        kind: 'archival note',
        title: 'Date of the letter',
        page: '/notes/date-of-the-letter/',
        alsoOn: ['/documents/henslow-letter-1831/'],
      },
    ],
    others: [],
  });
});

test('leads to every page that names or quotes an entry, and to those it names', () => {
  const pages = (path: string) => touched({ path, change: 'changed' }).entries[0]?.alsoOn;
  expect(pages('quotations/black-lava-1835.md')).toEqual([
    '/people/darwin-charles/',
    '/chapters/galapagos-archipelago/',
    '/glossary/lava/',
  ]);
  expect(pages('glossary/lava.md')).toEqual(['/quotations/black-lava-1835/']);
});

test('names the files that are no entries', () => {
  expect(touched({ path: 'edition.yaml', change: 'changed' })).toEqual({
    entries: [],
    others: ['edition.yaml'],
  });
});
