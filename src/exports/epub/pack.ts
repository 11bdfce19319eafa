import { zip } from '../zip.ts';
import type { PackedFile } from './epub-files.ts';

/** Files as an archive in their order; the first is stored as it is, as EPUB wants its type. */
export const pack = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> =>
  zip(files.map((file, at) => ({ ...file, stored: at === 0 })));
