import { lstat, readFile, readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../edition/read-edition.ts';

/**
 * Reads every file of an edition's folder, in the order of their paths, which are relative to it
 * and have `/` on every system. README.md and what systems leave in every folder are no part of the
 * edition and stay out. What must not be opened, such as a link that leads elsewhere, comes without
 * text and with its fault.
 */
export async function readEditionFiles(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = names
    .filter((name) => !name.isDirectory() && !leftBySystems.has(name.name))
    .map((name) => ({ name, path: pathOf(name, folder) }))
    .filter(({ path }) => !path.split('/').slice(0, -1).includes('README.md'))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return Promise.all(found.map(({ name, path }) => read(folder, path, faultOfName(name, path))));
}

const leftBySystems = new Set(['README.md', '.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini']);

const pathOf = ({ parentPath, name }: Dirent, folder: string): string =>
  join(parentPath, name)
    .slice(folder.length + 1)
    .split(sep)
    .join('/');

type Fault = NonNullable<SourceFile['fault']>;

function faultOfName(name: Dirent, path: string): Fault | undefined {
  if (name.isSymbolicLink()) {
    return { found: 'a link to another file', write: 'put the file itself here' };
  }
  if (!name.isFile()) {
    return { found: 'something that is no file', write: 'take it out of the folder' };
  }
  if (path.split('/').some((step) => step.startsWith('.'))) {
    return { found: 'a hidden file', write: 'take it out of the folder' };
  }
  return undefined;
}

async function read(folder: string, path: string, fault: Fault | undefined): Promise<SourceFile> {
  if (fault) return { path, text: '', fault };
  const { size } = await lstat(join(folder, path));
  if (size > mostBytes) return { path, text: '', fault: tooLarge(size) };
  const bytes = await readFile(join(folder, path));
  const other = otherEncoding(bytes);
  return other ? { path, text: '', fault: other } : { path, text: bytes.toString('utf8') };
}

/** No text that keeps to the limits of `limits.ts` has more. */
const mostBytes = 8_000_000;

const tooLarge = (size: number): Fault => ({
  found: `a file of ${Math.round(size / 1e6).toLocaleString('en')} MB`,
  write: 'put texts alone here, in files of less than 1 MB',
});

/** What is no UTF-8 by the look of its first bytes; single wrong letters are found in the text. */
function otherEncoding(bytes: Buffer): Fault | undefined {
  const start = bytes.subarray(0, 1000);
  const isUtf16 = [0xfffe, 0xfeff].includes(start.length < 2 ? 0 : start.readUInt16BE(0));
  if (isUtf16 || (start.includes(0) && !/[\0]{2}/.test(start.toString('latin1')))) {
    return { found: 'a text in UTF-16', write: 'save the file in the encoding UTF-8' };
  }
  if (!start.includes(0)) return undefined;
  return { found: 'a file that is no text', write: 'put texts alone here, in UTF-8' };
}
