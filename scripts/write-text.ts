import { lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Puts a text in the place of another, as a whole or not at all. Answers with a sentence where it must
 * not: the file is a link to another place, lies outside the folder, or has been changed meanwhile.
 */
export async function writeText(
  folder: string,
  path: string,
  before: string,
  after: string,
): Promise<string | undefined> {
  const file = join(folder, path);
  const { mode, isFile } = await modeOf(file);
  const home = await realpath(folder);
  const place = relative(home, await realpath(dirname(file)));
  if (!isFile || place.startsWith('..')) return 'is a link to another place; mend the file there';
  if ((await readFile(file, 'utf8')) !== before) return 'has been changed meanwhile; start again';
  const work = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(work, 'wx', mode);
    try {
      await handle.writeFile(after, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await readFile(work, 'utf8')) !== after) return 'could not be written; it is as it was';
    await rename(work, file);
    return undefined;
  } finally {
    await rm(work, { force: true });
  }
}

async function modeOf(file: string): Promise<{ mode: number; isFile: boolean }> {
  const found = await lstat(file);
  return { mode: found.mode, isFile: found.isFile() };
}
