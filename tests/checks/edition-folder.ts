import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkEdition } from '../../src/checks/check-edition.ts';
import { readEditionFiles } from '../../src/integrations/read-files.ts';
import { lineOf, tinyEdition } from './tiny-edition.ts';

/** A folder that holds the tiny edition, for files that only a disk can hold. The caller removes it. */
export function makeEditionFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, text } of tinyEdition()) write(path, text);
  return {
    folder,
    write,
    /** Puts the file of the tiny edition back, or takes one away that it does not have. */
    restore: (path: string): void => {
      const file = tinyEdition().find((one) => one.path === path);
      if (file) write(path, file.text);
      else rmSync(join(folder, path), { force: true, recursive: true });
    },
    /** The errors that the check finds, a line for each. */
    errors: async (): Promise<string[]> => {
      const problems = checkEdition(await readEditionFiles(folder));
      const errors = problems.filter(({ severity }) => severity === 'error');
      return errors.map(lineOf);
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
