import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** The archive of a built site, and its files by name. */
export function readZip(folder = 'dist') {
  const [file = ''] = globSync('*.zip', { cwd: folder });
  const bytes = readFileSync(path.join(folder, file));
  return { name: file, bytes, files: unzipSync(bytes) };
}

/** Unpacks the archive of a built site into a folder; answers with the folder that it makes there. */
export function unzipInto(target: string, folder = 'dist'): string {
  const { files } = readZip(folder);
  for (const [name, bytes] of Object.entries(files)) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const [top = ''] = Object.keys(files)[0]?.split('/') ?? [];
  return path.join(target, top);
}
