import { idPattern } from '../schemas/identifier.ts';
import { kindOfFolder } from '../schemas/kinds.ts';
import { findLookalikes } from './lookalikes.ts';
import { suggest } from './near-miss.ts';
import { problemOfFile, type Problem } from './problem.ts';

/** Whether a file of this name, without its ending, can be an entry on every system. */
export const isGoodName = (id: string): boolean =>
  idPattern.test(id) && id.length <= 100 && !isDevice(id);

/**
 * Names that Windows keeps for devices, whatever their ending. Source:
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const isDevice = (id: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id);

const rule = 'file-name';

/** A file that stands where no entry does. */
export function misplaced(file: string, folder: string): Problem {
  const folders = [...kindOfFolder.keys()];
  const isFolder = file.includes('/') && !kindOfFolder.has(folder);
  const otherwise = `put entries as .md files straight into one of the folders ${folders.join(', ')}`;
  const write = isFolder ? suggest(folder, folders, otherwise) : otherwise;
  return problemOfFile(
    'file-place',
    file,
    'file',
    'a file that belongs to no kind of entry',
    write,
  );
}

/** A file whose name cannot be an id and an address on every system. */
export function badName(file: string, id: string): Problem {
  if (isDevice(id)) {
    const found = `"${id}.md", a name that Windows keeps for a device`;
    return problemOfFile(
      rule,
      file,
      'file name',
      found,
      `rename the file, to "${id}-1.md" perhaps`,
    );
  }
  if (idPattern.test(id)) {
    const found = `a name of ${String(id.length)} letters`;
    const write = 'rename the file; 100 letters are the limit';
    return problemOfFile(rule, file, 'file name', found, write);
  }
  const [lookalike] = findLookalikes(id);
  const better = (lookalike?.better ?? id)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const form = 'use lower-case letters, digits and single hyphens';
  const write =
    better === '' ? `rename the file; ${form}` : `rename the file to "${better}.md"; ${form}`;
  const mixed = lookalike && `, in which ${lookalike.name} stands among Latin letters`;
  return problemOfFile(rule, file, 'file name', `"${id}.md"${mixed ?? ''}`, write);
}
