import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { dataScript } from '../exports/disk/data-script.ts';
import { targetOf } from '../exports/disk/disk-address.ts';
import { diskPage } from '../exports/disk/disk-page.ts';
import { diskStyle } from '../exports/disk/disk-style.ts';
import type { ZippedFile } from '../exports/zip.ts';
import { bundleScripts } from './bundle-scripts.ts';
import type { PageScripts } from './page-scripts.ts';

/** Pages here stand, in a copy, in place of those that have their address without this. */
const standInFolder = 'take-away/disk';

/**
 * What a copy has no use for: what is made for machines on the web, other files of the whole edition,
 * and scripts, which it has in a form of its own.
 */
const leftOut =
  /^(?:404\.html|robots\.txt|sitemap\.xml|opensearch\.xml|feed\.xml|quotations\.html|take-away\/.*|[^/]+\.(?:epub|zip|js)|_astro\/.*\.js|pagefind\/pagefind\.js)$/;

const script = '_astro/disk.js';

/** The files of a copy of a built site that works from a disk. */
export async function diskCopy(
  folder: string,
  base: string,
  noted: PageScripts,
): Promise<ZippedFile[]> {
  const paths = (await filesOf(folder)).filter((path) => !leftOut.test(path));
  const files = new Map([
    ...(await readAll(folder, paths)),
    ...(await readStandIns(join(folder, standInFolder), base)),
  ]);
  const scriptNames = new Map([...noted.scripts].map(([file, { name }]) => [file, name] as const));
  const entry = entryOf([...scriptNames.values()]);
  const code = await bundleScripts(noted, { entry, variant: 'disk', folder, base });
  return [...rewrite(files, base, scriptNames), { path: script, content: code }];
}

/** Each file in the form in which a page from a disk can use it. */
function rewrite(
  files: ReadonlyMap<string, Buffer>,
  base: string,
  scriptNames: ReadonlyMap<string, string>,
): ZippedFile[] {
  const pages = new Map<string, string>();
  for (const [path, bytes] of files)
    if (path.endsWith('.html')) pages.set(path, bytes.toString('utf8'));
  const linked = linkedData(pages, base);
  const copy = { base, holds: (file: string) => files.has(file), script, scriptNames };
  return [...files].map(([path, bytes]) => {
    const page = pages.get(path);
    if (page !== undefined) return { path, content: diskPage(page, path, copy) };
    if (path.endsWith('.css'))
      return { path, content: diskStyle(bytes.toString('utf8'), { file: path, base }) };
    const isFetched = path.startsWith('pagefind/') || (path.endsWith('.json') && !linked.has(path));
    return isFetched
      ? { path: `${path}.js`, content: dataScript(path, bytes) }
      : { path, content: bytes };
  });
}

/** Data that a reader may open or keep, as opposed to data that scripts fetch. */
function linkedData(pages: ReadonlyMap<string, string>, base: string): ReadonlySet<string> {
  const files = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/<a [^>]*href="([^"]+\.json)"/g)].map(
      ([, href = '']) => targetOf(href, { file, base })?.file ?? '',
    ),
  );
  return new Set(files);
}

/** Paths of all files of a folder, with `/` on every system, in order. */
async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

const readAll = (folder: string, paths: readonly string[]): Promise<[string, Buffer][]> =>
  Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))]));

async function readStandIns(folder: string, base: string): Promise<[string, Buffer][]> {
  const pages = await readAll(folder, await filesOf(folder));
  return pages.map(([path, bytes]) => {
    const html = bytes.toString('utf8').replaceAll(`${base}${standInFolder}/`, base);
    return [path, Buffer.from(html)];
  });
}

const entryOf = (names: readonly string[]): string => `
import './own-files.ts';
import './page-files.ts';
import { runScripts } from './run-scripts.ts';
runScripts({ ${names.map((name) => `${name}: () => import('page-script:${name}')`).join(', ')} });
`;
