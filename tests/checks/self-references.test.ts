import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const lava = 'glossary/lava.md';

test('refuses a term that points to itself', () => {
  expect(errorsIn(change(lava, 'title: Lava', 'title: Lava\nseeAlso:\n  - lava'))).toEqual([
    'glossary/lava.md:4:5  seeAlso.0  "lava", the entry itself; name another entry, or leave it out [self-references]',
  ]);
});
