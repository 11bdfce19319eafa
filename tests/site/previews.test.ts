import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContentFiles } from './content-files.ts';

const previewSchema = z.strictObject({
  label: z.string().min(1),
  name: z.string().min(1).optional(),
  native: z.array(z.strictObject({ lang: z.string(), text: z.string().min(1) })).optional(),
  text: z.string().min(1).optional(),
  html: z.string().min(1).optional(),
  state: z.string().min(1).optional(),
  address: z.url().optional(),
});
const fileSchema = z.strictObject({ previews: z.record(z.string(), previewSchema) });

const files = globSync('dist/previews/*.json');
const previews = new Map<string, z.output<typeof previewSchema>>(
  files.flatMap((file) =>
    Object.entries(fileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).previews).map(
      ([id, preview]) => [`/${path.basename(file, '.json')}/${id}/`, preview] as const,
    ),
  ),
);

test('every entry has a preview with a name and a text', () => {
  const entries = readContentFiles().filter(({ folder }) => folder !== 'pages');
  const without = entries.filter(({ address }) => {
    const preview = previews.get(address);
    return preview?.name === undefined || preview.text === undefined;
  });
  expect(entries.length).toBeGreaterThan(0);
  expect(without.map(({ address }) => address)).toEqual([]);
});

/** The fields in which entries of these folders state how far they can be relied on. */
const fields: Record<string, string> = { documents: 'proof', quotations: 'record' };

test('a preview says so where an entry states how far it can be relied on', () => {
  const stating = readContentFiles().filter(({ folder, frontMatter }) => {
    const field = fields[folder];
    return field !== undefined && frontMatter[field] !== undefined;
  });
  const silent = stating.filter(({ address }) => previews.get(address)?.state === undefined);
  expect(stating.length).toBeGreaterThan(0);
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test('no file that a first preview waits for has more than 14,600 bytes', () => {
  const sizes = files.map((file) => ({
    file,
    bytes: brotliCompressSync(readFileSync(file)).length,
  }));
  expect(sizes.filter(({ bytes }) => bytes > 14_600)).toEqual([]);
});
