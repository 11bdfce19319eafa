import { expect, test } from 'vitest';
import { buildBookIndex, indexLetter } from '../../../src/edition/book-index.ts';
import { buildGraph } from '../../../src/edition/graph.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { change, changeBody, tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

function indexOf(changes: Changes) {
  const edition = readEdition(tinyEdition(changes)).readable;
  return buildBookIndex(edition, buildGraph(edition));
}

test('names the chapter and the paragraphs in which a person is mentioned', () => {
  const body =
    '\nLava.\n\n[He](../people/fitzroy-robert.md) landed.\n\n[FitzRoy](../people/fitzroy-robert.md) left.\n';
  const line = indexOf(changeBody('chapters/galapagos-archipelago.md', body)).find(
    ({ heading }) => heading === 'FitzRoy, Robert',
  );
  expect(line?.chapters).toMatchObject([
    { key: 'chapter/galapagos-archipelago', paragraphs: [{ number: 2 }, { number: 3 }] },
  ]);
});

test('leads from a spelling that stands elsewhere in the alphabet, not from one beside the name', () => {
  const lines = indexOf(
    change(
      'people/fitzroy-robert.md',
      'sortName: FitzRoy, Robert\n',
      'sortName: FitzRoy, Robert\nvariants:\n  - Fitz-Roy\n  - Captain of the voyage\n  - Фицрой\n',
    ),
  );
  expect(
    lines.filter(({ see }) => see !== undefined).map(({ heading, see }) => [heading, see]),
  ).toEqual([['Captain of the voyage', 'FitzRoy, Robert']]);
});

test('puts a heading under its letter, whatever its accents and quotation marks', () => {
  expect([indexLetter('Ōtsu'), indexLetter('“Beagle”'), indexLetter('élan')]).toEqual([
    'O',
    'B',
    'E',
  ]);
});
