import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/**
 * Cuts the chunks of a Pagefind index smaller. A search fetches one chunk for each of its words;
 * those that Pagefind makes hold some 50 kB, mostly of other words, and it has no option for it.
 * The form of the files, CBOR behind a signature and in gzip, is that of the one version in
 * package.json, as its own files show it; another stops the build.
 */
export async function cutChunks(folder: string): Promise<void> {
  const name = (await readdir(folder)).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) throw new Error('The search index has no .pf_meta file.');
  const meta = read(await readFile(join(folder, name)));
  const chunks = list(meta[chunksOfMeta]);
  meta[chunksOfMeta] = (await Promise.all(chunks.map((chunk) => cut(folder, chunk)))).flat();
  await writeFile(join(folder, name), packed(meta));
}

/** Replaces the file of a chunk by smaller ones, and says what the index shall know of each. */
async function cut(folder: string, chunk: unknown): Promise<ChunkName[]> {
  const [, , hash] = list(chunk);
  const path = join(folder, 'index', `${String(hash)}.pf_index`);
  const [words] = read(await readFile(path));
  await rm(path);
  return Promise.all(
    groupWords(list(words)).map(async (group) => {
      const bytes = packed([group]);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const name = `${String(hash).split('_', 1)[0]}_${digest.slice(0, 10)}`;
      await writeFile(join(folder, 'index', `${name}.pf_index`), bytes);
      return [wordOf(group[0]), wordOf(group.at(-1)), name];
    }),
  );
}

/** In their order, as many as fill a chunk; one that fills more has a chunk of its own. */
function groupWords(words: unknown[]): unknown[][] {
  const groups: unknown[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encode(word).length;
    if (size > room) {
      groups.push([]);
      room = chunkSize;
    }
    groups.at(-1)?.push(word);
    room -= size;
  }
  return groups;
}

function read(file: Buffer): unknown[] {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, signature.length).toString() !== signature) throw unknownForm();
  return list(decode(bytes.subarray(signature.length)));
}

const packed = (value: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw unknownForm();
  return value.map((item: unknown) => item);
}

function wordOf(entry: unknown): string {
  const [word] = list(entry);
  if (typeof word !== 'string') throw unknownForm();
  return word;
}

const unknownForm = (): Error =>
  new Error('The search index has another form than src/integrations/index-chunks.ts knows.');

/** The first word, the last, and the file that holds them and those between. */
type ChunkName = [first: string, last: string, name: string];

const signature = 'pagefind_dcd';
const chunksOfMeta = 2;
// In bytes before compression, which leaves less than half.
const chunkSize = 16_000;
