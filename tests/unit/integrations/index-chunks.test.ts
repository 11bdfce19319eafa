import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { cutChunks } from '../../../src/integrations/index-chunks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An index of one page with 4,000 words. */
async function writeIndex() {
  const words = Array.from({ length: 4000 }, (_, at) => `word${String(at).padStart(4, '0')}`);
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  const content = `<html><body><p>${words.join(' ')}</p></body></html>`;
  await index?.addHTMLFile({ url: '/', content });
  await index?.writeFiles({ outputPath: folder });
  await pagefind.close();
}

function read<Form>(file: string, form: z.ZodType<Form>): Form {
  const bytes = gunzipSync(readFileSync(join(folder, file)));
  return form.parse(decode(bytes.subarray('pagefind_dcd'.length)));
}

const chunkName = z.tuple([z.string(), z.string(), z.string()]);
const metaForm = z.tuple([z.unknown(), z.unknown(), z.array(chunkName)], z.unknown());
const chunkForm = z.tuple([z.array(z.tuple([z.string()], z.unknown()))]);

/** Each chunk that the index names, and the words that its file holds. */
function readChunks() {
  const meta = readdirSync(folder).find((file) => file.endsWith('.pf_meta')) ?? '';
  return read(meta, metaForm)[2].map(([first, last, name]) => {
    const [entries] = read(`index/${name}.pf_index`, chunkForm);
    return { first, last, words: entries.map(([word]) => word) };
  });
}

test('keeps every word, in its place, in files that are smaller', async () => {
  await writeIndex();
  const before = readChunks();
  await cutChunks(folder);
  const after = readChunks();
  expect(after.flatMap(({ words }) => words)).toEqual(before.flatMap(({ words }) => words));
  expect(after.length).toBeGreaterThan(before.length);
  for (const { first, last, words } of after)
    expect([first, last]).toEqual([words[0], words.at(-1)]);
  const files = readdirSync(join(folder, 'index'));
  expect(files).toHaveLength(after.length);
  const sizes = files.map((file) => gunzipSync(readFileSync(join(folder, 'index', file))).length);
  expect(Math.max(...sizes)).toBeLessThan(16_100);
});

test('stops at an index of another form', async () => {
  writeFileSync(join(folder, 'en_1.pf_meta'), gzipSync('pagefind_xyz'));
  await expect(cutChunks(folder)).rejects.toThrow(/another form/);
});
