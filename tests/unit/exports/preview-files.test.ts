import { expect, test } from 'vitest';
import { partOf } from '../../../src/edition/previews.ts';
import { previewFiles } from '../../../src/exports/preview-files.ts';

const darwin = ['darwin-charles', { label: 'Person', name: 'Charles Darwin' }] as const;
const gray = ['gray-asa', { label: 'Person', name: 'Asa Gray' }] as const;
const hooker = ['hooker-joseph', { label: 'Person', name: 'Joseph Hooker' }] as const;

test('the previews of a kind stand in one file, by id', () => {
  expect(previewFiles('people', [darwin, gray])).toEqual([
    {
      name: 'people',
      content:
        '{"previews":{"darwin-charles":{"label":"Person","name":"Charles Darwin"},' +
        '"gray-asa":{"label":"Person","name":"Asa Gray"}}}',
    },
  ]);
});

test('a kind without entries has no file', () => {
  expect(previewFiles('notes', [])).toEqual([]);
});

test('a large kind is divided, and each preview stands in the part that its id names', () => {
  const [first, ...parts] = previewFiles('people', [darwin, gray, hooker], 2);
  expect(first).toEqual({ name: 'people', content: '{"parts":2}' });
  expect(parts.map(({ name }) => name)).toEqual(['people-0', 'people-1']);
  for (const [id, { name }] of [darwin, gray, hooker]) {
    expect(parts[partOf(id, 2)]?.content).toContain(name);
  }
});

test('ids that are much alike spread over the parts', () => {
  const ids = Array.from({ length: 1000 }, (_, number) => `telegram-${String(number)}`);
  const parts = Map.groupBy(ids, (id) => partOf(id, 4));
  for (const part of [0, 1, 2, 3]) expect(parts.get(part)?.length).toBeGreaterThan(150);
});
