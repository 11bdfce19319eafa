import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { cutChunks } from './index-chunks.ts';
import { indexedHtml } from './indexed-html.ts';
import { publishedHtml } from './published-html.ts';

/** What an index has read of pages, by their addresses on the site: `/people/darwin-charles/`. */
export type IndexedPages = Map<string, string>;

/**
 * Makes the search index of the built pages: `pagefind/` in the output folder. The development
 * server searches the index of the last good build. `indexed` receives what the index has read.
 */
export function searchIndex(indexed: IndexedPages): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          `${server.config.base}pagefind`,
          sirv('dist/pagefind', { dev: true }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, bytes } = await writeSearchIndex(fileURLToPath(dir));
        for (const [url, content] of pages) indexed.set(url, content);
        logger.info(`${pages.size} pages, ${Math.round(bytes / 1024)} kB`);
      },
    },
  };
}

/**
 * Indexes the pages of a folder that have `data-pagefind-body`, in one index for all languages, and
 * takes out of every page what only the index read there.
 */
export async function writeSearchIndex(
  folder: string,
): Promise<{ pages: IndexedPages; bytes: number }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const pages: IndexedPages = new Map();
  // One after the other: the index numbers its pages in the order in which they come.
  for (const path of await findPages(folder)) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!html.includes('data-pagefind-')) continue;
    const tree = fromHtml(html, { verbose: true });
    await writeFile(join(folder, path), publishedHtml(html, tree));
    const content = indexedHtml(html, tree);
    if (content === undefined) continue;
    const url = `/${path
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    throwFirst((await index.addHTMLFile({ url, content })).errors);
    pages.set(url, content);
  }
  const outputPath = resolve(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  throwFirst((await index.writeFiles({ outputPath })).errors);
  await pagefind.close();
  await cutChunks(outputPath);
  return { pages, bytes: await removeUnusedFiles(outputPath) };
}

async function findPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).sort();
}

/** Leaves what a search fetches, and returns its size in bytes. Pagefind's own interface is not used. */
async function removeUnusedFiles(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    if (unusedFiles.test(file.name)) await rm(path);
    else bytes += (await readFile(path)).length;
  }
  return bytes;
}

function throwFirst([error]: string[]): void {
  if (error !== undefined) throw new Error(`The search index could not be made: ${error}`);
}

// The worker too: a strict policy forbids it, and the index of one book answers at once without it.
const unusedFiles = /^(?:pagefind-(?:(?:modular-|component-)?ui|highlight|worker)\.|wasm\.unknown)/;
