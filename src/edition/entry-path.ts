import { kindOfFolder } from '../schemas/folders.ts';
import { entryKey, type EntryKey } from './entry.ts';

/** The key of an entry named by folder and id: `documents/henslow-letter-1831`. */
export function entryKeyOfPath(path: string): EntryKey | undefined {
  const [folder = '', id = ''] = path.split('/');
  const kind = kindOfFolder.get(folder);
  return kind === undefined ? undefined : entryKey(kind, id);
}
