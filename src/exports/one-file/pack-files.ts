import { deflateSync } from 'fflate';
import { toBase64 } from '../base64.ts';

/**
 * Files as text that can stand within a page: on the first line their names and lengths, on the
 * second all of them one after the other, compressed as one, in base64. The other half is
 * `src/client/one-file/own-files.ts`.
 */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): string {
  const list = [...files].map(([path, bytes]) => `${path}:${String(bytes.length)}`).join(' ');
  const length = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const all = new Uint8Array(length);
  let at = 0;
  for (const bytes of files.values()) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return `${list}\n${toBase64(deflateSync(all, { level: 9 }))}`;
}
