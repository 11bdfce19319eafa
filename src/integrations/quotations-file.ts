import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { targetOf } from '../exports/disk/disk-address.ts';
import { oneFile } from '../exports/one-file/one-file.ts';
import { packFiles } from '../exports/one-file/pack-files.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { PageScripts } from './page-scripts.ts';
import type { IndexedPages } from './search-index.ts';

const source = 'take-away/one-file/quotations/index.html';

/**
 * All quotations in one file, made of the page that lists them whole, with an index of their own
 * pages. `site` is the address of the site, where it is known: only then do links lead out to it.
 */
export async function quotationsFile(
  folder: string,
  base: string,
  site: string | undefined,
  noted: PageScripts,
  indexed: IndexedPages,
): Promise<string> {
  const html = await readFile(join(folder, source), 'utf8');
  const names = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, address = '']) => noted.scripts.get(address.slice(base.length))?.name ?? '',
  );
  const entry = [
    "import './own-files.ts';",
    ...names.map((name) => `import 'page-script:${name}';`),
  ];
  const script = await bundleScripts(noted, {
    entry: entry.join('\n'),
    variant: 'one-file',
    folder,
    base,
  });
  const ids = new Set(
    [...html.matchAll(/<li id="([^"]+)" class="whole"/g)].map(([, id = '']) => id),
  );
  return oneFile(html, {
    styles: await stylesOf(html, folder, base),
    script,
    files: packFiles(await filesOf(folder, [...ids], indexed)),
    digest: (text) => createHash('sha256').update(text).digest('base64'),
    lead: (href) => lead(href, base, site, ids),
  });
}

async function stylesOf(html: string, folder: string, base: string): Promise<Map<string, string>> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  return new Map(
    await Promise.all(
      sheets.map(
        async ([, href = '']) =>
          [href, await readFile(join(folder, href.slice(base.length)), 'utf8')] as const,
      ),
    ),
  );
}

/** Quotations stand in this file; whatever else the site has is on the web only. */
function lead(
  href: string,
  base: string,
  site: string | undefined,
  ids: ReadonlySet<string>,
): string | undefined {
  const target = targetOf(href, { file: 'index.html', base });
  if (target === undefined) return href;
  const [, id] = /^quotations\/([^/]+)\/index\.html$/.exec(target.file) ?? [];
  if (id !== undefined && ids.has(id)) return `#${id}`;
  return site === undefined ? undefined : new URL(href, site).href;
}

/** What the script of the file fetches: an index of the pages of the quotations, names, and data. */
async function filesOf(
  folder: string,
  ids: readonly string[],
  indexed: IndexedPages,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const data = ['search/names.json', ...ids.map((id) => `quotations/${id}.json`)];
  const there = data.filter((path) => existsSync(join(folder, path)));
  return new Map([
    ...(await indexOf(ids, indexed)),
    ...(await Promise.all(
      there.map(async (path) => [path, await readFile(join(folder, path))] as const),
    )),
  ]);
}

/** The quotations are indexed from what the index of the site has read of their pages. */
async function indexOf(
  ids: readonly string[],
  indexed: IndexedPages,
): Promise<[string, Uint8Array][]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const id of ids.toSorted()) {
    const url = `/quotations/${id}/`;
    const content = indexed.get(url);
    if (content === undefined) throw new Error(`The search index has no page ${url}.`);
    await index.addHTMLFile({ url, content });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files
    .filter(({ path }) => /\.pf_\w+$|entry\.json$|^wasm\.en/.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => [`pagefind/${path}`, unpacked(content)]);
}

/** Pagefind takes its files as they are, too; all of them together are compressed better than each. */
const unpacked = (content: Uint8Array): Uint8Array =>
  content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
