import { strToU8, zipSync, type Zippable } from 'fflate';

export interface ZippedFile {
  path: string;
  content: string | Uint8Array;
  /** Not compressed. */
  stored?: boolean;
}

/** Files as an archive in their order; the same files give the same bytes at any time and anywhere. */
export function zip(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content, stored = false } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: stored ? 0 : 6, mtime: earliest }];
  }
  return new Uint8Array(zipSync(entries));
}

/** The first day that the format can state, by the clock on the wall, which is what it states. */
const earliest = new Date(1980, 0, 1);
