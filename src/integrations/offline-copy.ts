import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { lastChange } from '../edition/last-change.ts';
import { amountOf } from '../edition/offline/plan.ts';
import { sha256 } from '../edition/offline/sha256.ts';
import {
  fallbackPath,
  filesOf,
  listPath,
  partPath,
  versionPath,
  type FileList,
  type ListedFile,
  type Version,
} from '../edition/offline/version.ts';
import { neededFiles } from '../exports/offline/needed-files.ts';
import { groupsOf, isLeftOut, type BuiltFile } from '../exports/offline/parts.ts';
import { bundleWorker } from './bundle-worker.ts';
import { editionFolder } from './open-edition.ts';
import { readHistory } from './read-history.ts';

/**
 * Makes what browsers need to keep the edition: the worker, and the files of the site in parts with
 * their digests. The last of the integrations, since it describes what the others have written.
 */
export function offlineCopy(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await bundleWorker(join(folder, 'sw.js'));
        const changed = lastChange(await readHistory(editionFolder()))?.slice(0, 10) ?? '';
        const tag = process.env['PUBLIC_BUILD_TAG'] ?? '';
        const { files, transfer } = await writeOfflineCopy(folder, { base, tag, changed });
        logger.info(`${String(files)} files, ${String(Math.round(transfer / 1024))} kB to fetch`);
      },
    },
  };
}

/** Writes the parts, the list and the version of a built site, in the place of earlier ones. */
export async function writeOfflineCopy(
  folder: string,
  { base, tag, changed }: { base: string; tag: string; changed: string },
): Promise<Version> {
  const built = await readFiles(folder);
  await rm(join(folder, 'offline/parts'), { recursive: true, force: true });
  const list = await writeParts(folder, built);
  const text = JSON.stringify(list);
  const id = await sha256(new TextEncoder().encode(text));
  const version: Version = {
    id,
    tag,
    changed,
    ...amountOf(filesOf(list)),
    transfer: text.length + list.parts.reduce((sum, { bytes }) => sum + bytes, 0),
    fallback: filesForBadTimes(built, base),
  };
  await write(folder, listPath(id), text);
  await write(folder, versionPath, JSON.stringify(version));
  return version;
}

async function readFiles(folder: string): Promise<BuiltFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !isLeftOut(path));
  return Promise.all(
    paths.map(async (path) => ({
      path,
      content: new Uint8Array(await readFile(join(folder, path))),
    })),
  );
}

async function writeParts(folder: string, files: BuiltFile[]): Promise<FileList> {
  const list: FileList = { parts: [] };
  for (const group of groupsOf(files)) {
    const listed: ListedFile[] = [];
    for (const { path, content } of group)
      listed.push([path, content.length, await sha256(content)]);
    const bytes = new Uint8Array(
      gzipSync(Buffer.concat(group.map(({ content }) => content)), { level: 9 }),
    );
    const digest = await sha256(bytes);
    await write(folder, partPath(digest), bytes);
    list.parts.push({ sha256: digest, bytes: bytes.length, files: listed });
  }
  return list;
}

/**
 * The page that says what is not kept, and what tells a page that the site has changed under it: by
 * then it is too late to fetch them.
 */
function filesForBadTimes(built: readonly BuiltFile[], base: string): string[] {
  const read = textIn(built);
  const notice = built.map(({ path }) => path).filter((path) => noticeFiles.test(path));
  const needed = [fallbackPath, ...notice.sort()].flatMap((path) => neededFiles(path, base, read));
  return [...new Set(needed)];
}

const noticeFiles = /^_astro\/(?:offline-)?notice\.[^/]+$/;

function textIn(files: readonly BuiltFile[]): (path: string) => string {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  return (path) => {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`The site has no ${path}.`);
    return new TextDecoder().decode(content);
  };
}

async function write(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
