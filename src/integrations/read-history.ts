import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * When each file of a folder was last changed, by its path from the folder, as an ISO date; empty
 * where there is no history of versions, or only its last step, which would date every file alike.
 */
export async function readHistory(folder: string): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  try {
    const { stdout: shallow } = await git(folder, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() !== 'false') return changed;
    const { stdout } = await git(folder, [
      '-c',
      'core.quotePath=false',
      'log',
      '--format=@%cI',
      '--name-only',
      '--no-renames',
      '--relative',
      '--',
      '.',
    ]);
    let date = '';
    for (const line of stdout.split('\n')) {
      if (line.startsWith('@')) date = line.slice(1);
      else if (line !== '' && !changed.has(line)) changed.set(line, date);
    }
  } catch {
    // No git, or no repository: the site then states no date of change.
  }
  return changed;
}

const git = (folder: string, words: string[]) =>
  promisify(execFile)('git', words, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
