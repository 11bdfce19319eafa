import { expect, test } from 'vitest';
import { relationsOf } from '../../../src/edition/relations.ts';

const words = [
  { as: 'successor of', inverse: 'succeeded by' },
  { as: 'friend of', inverse: 'friend of' },
];

test('relations with the same words stand together, their own before those of others', () => {
  const { groups } = relationsOf(
    [
      { as: 'friend of', to: 'hooker' },
      { as: 'pupil of', to: 'henslow' },
    ],
    [{ as: 'friend of', from: 'gray' }],
    words,
  );
  expect(groups).toEqual([
    { as: 'friend of', others: ['hooker', 'gray'] },
    { as: 'pupil of', others: ['henslow'] },
  ]);
});

test('what others state is turned round, from either side of a pair', () => {
  const incoming = [
    { as: 'successor of', from: 'peel' },
    { as: 'succeeded by', from: 'grey' },
  ];
  expect(relationsOf([], incoming, words).groups).toEqual([
    { as: 'succeeded by', others: ['peel'] },
    { as: 'successor of', others: ['grey'] },
  ]);
});

test('who has a relation of this person’s own is not told twice', () => {
  const own = [{ as: 'captain of', to: 'darwin' }];
  const incoming = [{ as: 'companion of', from: 'darwin' }];
  expect(relationsOf(own, incoming, words)).toEqual({
    groups: [{ as: 'captain of', others: ['darwin'] }],
    told: [],
  });
});

test('what has no words for the other side is told as the other puts it', () => {
  const incoming = [{ as: 'wrote of finches to', from: 'gould' }];
  expect(relationsOf([], incoming, words)).toEqual({ groups: [], told: incoming });
});
