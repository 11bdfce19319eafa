import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { nameIndex } from '../../../src/exports/name-index.ts';
import { change, tinyEdition } from '../../checks/tiny-edition.ts';

test('gives an entry’s names, the title first, none twice but for accents and punctuation', () => {
  const names =
    'native:\n  - lang: ru\n    text: Чарлз Дарвин\nvariants: [Chárles Darwin, C. Darwin]';
  const edition = readEdition(
    tinyEdition(change('people/darwin-charles.md', 'born:', `${names}\nborn:`)),
  ).readable;
  const darwin = [...edition.entries.values()].filter(({ id }) => id === 'darwin-charles');
  expect(JSON.parse(nameIndex(darwin, () => '1809–1882', { Person: 'people' }))).toEqual({
    kinds: { people: 'person' },
    plurals: { Person: 'people' },
    names: [
      [
        'people',
        'darwin-charles',
        '1809–1882',
        'Charles Darwin',
        'Чарлз Дарвин',
        'C. Darwin',
        'Darwin, Charles',
      ],
    ],
  });
});
