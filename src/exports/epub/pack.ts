import { strToU8, zipSync, type Zippable } from 'fflate';
import type { PackedFile } from './epub-files.ts';

/**
 * Files as an archive in their order; the first is stored as it is, as EPUB wants its type. The
 * same files give the same bytes at any time and in any time zone.
 */
export function pack(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [at, { path, content }] of files.entries())
    entries[path] = [strToU8(content), { level: at === 0 ? 0 : 9, mtime: earliest }];
  return new Uint8Array(zipSync(entries));
}

/** The first day that the format can state, by the clock on the wall, which is what it states. */
const earliest = new Date(1980, 0, 1);
