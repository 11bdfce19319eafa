import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lastChange } from '../edition/last-change.ts';
import { readMe } from '../exports/disk/read-me.ts';
import { fillMarks, type MadeFile } from '../exports/take-away/file-marks.ts';
import { takeAwayNames } from '../exports/take-away/file-names.ts';
import { zip, type ZippedFile } from '../exports/zip.ts';
import { diskCopy } from './disk-copy.ts';
import { openEdition } from './open-edition.ts';
import { notePageScripts } from './page-scripts.ts';
import { quotationsFile } from './quotations-file.ts';
import { readHistory } from './read-history.ts';
import type { IndexedPages } from './search-index.ts';

/**
 * Makes the files of the whole edition that a reader can take away, of the pages that the build has
 * made and of what the search index has read of them; the page that offers them then states their sizes and digests.
 */
export function takeAwayFiles(indexed: IndexedPages): AstroIntegration {
  const { vite, noted } = notePageScripts();
  let base = '/';
  return {
    name: 'take-away-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { edition } = await openEdition();
        const names = takeAwayNames(edition.settings);
        const copy = await diskCopy(folder, base, noted);
        const quotations = await quotationsFile(folder, base, siteAddress(base), noted, indexed);
        const files = [{ path: 'READ ME.txt', content: await aboutThisCopy(base) }, ...copy];
        const made = [
          await write(folder, names.zip, zip(inFolder(names.folder, files))),
          await write(folder, names.quotations, Buffer.from(quotations)),
        ];
        await rm(join(folder, 'take-away'), { recursive: true });
        const page = join(folder, 'offline/index.html');
        await writeFile(page, fillMarks(await readFile(page, 'utf8'), made));
        for (const { name, bytes } of made) logger.info(`${name}, ${Math.round(bytes / 1e3)} kB`);
      },
    },
  };
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<MadeFile> {
  await writeFile(join(folder, name), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, bytes: bytes.length, sha256 };
}

const inFolder = (folder: string, files: readonly ZippedFile[]): ZippedFile[] =>
  files
    .map((file) => ({ ...file, path: `${folder}/${file.path}` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Address of the site on the web, where it is known. */
function siteAddress(base: string): string | undefined {
  const host = process.env['SITE'];
  return host === undefined ? undefined : new URL(base, host).href;
}

async function aboutThisCopy(base: string): Promise<string> {
  const { edition, folder } = await openEdition();
  const { title, subtitle, book, rights, licence } = edition.settings;
  return readMe({
    title,
    subtitle,
    accompanies: `A companion to ${book.author}, ${book.title} (${book.publisher}, ${book.year}).`,
    changed: lastChange(await readHistory(folder))?.slice(0, 10),
    version: process.env['PUBLIC_BUILD_TAG'],
    site: siteAddress(base),
    rights,
    licence,
  });
}
