import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { entriesOf } from '../edition/edition.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { editionFolder, openEdition, reopenEdition, type OpenEdition } from './open-edition.ts';

/**
 * Hands Astro the entries of one kind as the check has read them, so that no second reader of front
 * matter can understand a file otherwise. Rendered Markdown is kept between builds while the file,
 * what it quotes and the code that renders are the same.
 */
export function entriesLoader(kind: Kind): Loader {
  return {
    name: `edition-${kinds[kind].folder}`,
    async load(context) {
      const { store, watcher, config } = context;
      const fill = async (open: OpenEdition): Promise<void> => {
        const surroundings = await digestOfSurroundings(open, config.base);
        const entries = entriesOf(open.edition, kind);
        const ids = new Set(entries.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const entry of entries) {
          const digest = context.generateDigest({ ...entry.data, body: entry.body, surroundings });
          if (store.get(entry.id)?.digest === digest) continue;
          const fileURL = pathToFileURL(join(open.folder, entry.file));
          store.set({
            id: entry.id,
            data: entry.data,
            digest,
            rendered: await context.renderMarkdown(entry.body, { fileURL }),
          });
        }
      };
      await fill(await openEdition());
      watcher?.add(editionFolder());
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(editionFolder())) void reopenEdition().then(fill);
      });
    },
  };
}

/** What a rendered entry shows besides its own file: works, quotations, titles, and our code. */
async function digestOfSurroundings({ edition }: OpenEdition, base: string): Promise<string> {
  const hash = createHash('sha256').update(base);
  hash.update(JSON.stringify([...edition.bibliography]));
  for (const { key, title } of edition.entries.values()) hash.update(`${key} ${title}\n`);
  for (const { data, body } of entriesOf(edition, 'quotation'))
    hash.update(JSON.stringify(data) + body);
  for (const folder of ['markdown', 'edition', 'exports', 'integrations']) {
    const names = await readdir(join('src', folder), { recursive: true, withFileTypes: true });
    const paths = names
      .filter((name) => name.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.sort()) hash.update(await readFile(path));
  }
  return hash.digest('hex');
}
