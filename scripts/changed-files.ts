import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ChangedFile } from '../src/checks/touched.ts';

/**
 * The files of a folder that differ from where its branch left another branch or version, new ones
 * that git does not keep yet included; nothing if git does not know that version. Only reads.
 */
export async function changedFiles(
  folder: string,
  since: string,
): Promise<ChangedFile[] | undefined> {
  try {
    const kept = await git(folder, [
      ...['diff', '--name-status', '--no-renames', '--relative', '-z', '--merge-base'],
      ...['--end-of-options', since, '--', '.'],
    ]);
    const others = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '.']);
    const added = fieldsOf(others).map((path): ChangedFile => ({ path, change: 'new' }));
    return [...pairsOf(fieldsOf(kept)), ...added];
  } catch {
    return undefined;
  }
}

const changes = new Map<string | undefined, ChangedFile['change']>([
  ['A', 'new'],
  ['D', 'removed'],
]);

/** Git prints a letter, then the path it is about. */
function pairsOf(fields: readonly string[]): ChangedFile[] {
  return fields.flatMap((path, at) =>
    at % 2 === 0 ? [] : [{ path, change: changes.get(fields[at - 1]) ?? 'changed' }],
  );
}

const fieldsOf = (output: string): string[] => output.split('\0').filter((field) => field !== '');

async function git(folder: string, words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', words, {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
