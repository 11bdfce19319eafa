import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../edition/read-edition.ts';

/**
 * Reads every file of an edition's folder, in the order of their paths, which are relative to it
 * and have `/` on every system. Hidden files and README.md, which are no part of the edition, stay out.
 */
export async function readEditionFiles(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((name) => name.isFile())
    .map((name) =>
      join(name.parentPath, name.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(
      (path) => !path.split('/').some((step) => step.startsWith('.') || step === 'README.md'),
    );
  return Promise.all(
    paths.sort().map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}
