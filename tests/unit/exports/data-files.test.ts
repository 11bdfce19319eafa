import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/edition/graph.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { readingOrder } from '../../../src/edition/reading-order.ts';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { change, tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

function fileOf(name: string, changes: Changes = {}) {
  const edition = readEdition(tinyEdition(changes)).readable;
  const files = dataFiles(
    edition,
    buildGraph(edition),
    readingOrder(edition),
    ({ address }) => `https://example.org/${address}`,
  );
  return files.find((file) => file.name === name)?.content ?? '';
}

test('gives each person a record with id, address and facts', () => {
  expect(JSON.parse(fileOf('people.json'))).toMatchObject([
    {
      id: 'darwin-charles',
      address: 'https://example.org/people/darwin-charles/',
      born: '1809-02-12',
    },
    { id: 'fitzroy-robert' },
  ]);
});

test('gives the words of a quotation', () => {
  expect(JSON.parse(fileOf('quotations.json'))).toMatchObject([
    { id: 'black-lava-1835', words: 'Nothing could be less inviting.' },
  ]);
});

test('quotes commas in a cell and defuses what a spreadsheet would run', () => {
  const csv = fileOf(
    'people.csv',
    change('people/fitzroy-robert.md', 'name: Robert FitzRoy', 'name: =HYPERLINK("x")'),
  );
  expect(csv).toContain('"Darwin, Charles"');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
});

test('gives every link between entries', () => {
  expect(JSON.parse(fileOf('links.json'))).toContainEqual({
    from: 'person/darwin-charles',
    to: 'place/plymouth',
    via: 'link',
    field: 'body',
  });
});
