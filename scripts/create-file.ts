import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file that is not there yet. Answers with a sentence where it must not. */
export async function createFile(
  folder: string,
  path: string,
  text: string,
): Promise<string | undefined> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  if (!(await lstat(dirname(file))).isDirectory()) {
    return `${dirname(path)} is a link to another place; put the folder itself there`;
  }
  try {
    await writeFile(file, text, { encoding: 'utf8', flag: 'wx' });
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return `${path} is there already; choose another name with --file`;
    }
    throw error;
  }
}
