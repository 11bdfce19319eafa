import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContentFiles } from './content-files.ts';

const file = readFileSync('dist/search/names.json');
const { names } = z
  .strictObject({
    kinds: z.record(z.string(), z.string().min(1)),
    plurals: z.record(z.string(), z.string().min(1)),
    names: z.array(z.tuple([z.string(), z.string(), z.string()], z.string().min(1))),
  })
  .parse(JSON.parse(file.toString()));

test('every person, place, term and document can be found by its names', () => {
  const folders = ['people', 'places', 'glossary', 'documents'];
  const entries = readContentFiles().filter(({ folder }) => folders.includes(folder));
  const addresses = names.map(([section, id]) => `/${section}/${id}/`);
  expect(addresses.toSorted()).toEqual(entries.map(({ address }) => address).toSorted());
});

test('all names take at most 25 kB', () => {
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(25_000);
});
