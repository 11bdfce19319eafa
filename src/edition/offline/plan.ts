import { isPagePath, keptName } from './kept-file.ts';
import { filesOf, type FileList, type ListedFile, type Part } from './version.ts';

/** How much there is of something, or how much of it has been done. */
export interface Amount {
  files: number;
  pages: number;
  bytes: number;
}

/** The parts to fetch where some files are kept: those of which a file is missing. */
export const partsToFetch = ({ parts }: FileList, kept: ReadonlySet<string>): Part[] =>
  parts.filter(({ files }) => files.some((file) => !kept.has(keptName(file))));

/** How much of a list is kept. */
export const amountKept = (list: FileList, kept: ReadonlySet<string>): Amount =>
  amountOf(filesOf(list).filter((file) => kept.has(keptName(file))));

/** How much of a part is not kept. */
export const amountMissing = ({ files }: Part, kept: ReadonlySet<string>): Amount =>
  amountOf(files.filter((file) => !kept.has(keptName(file))));

/** What of the kept files belongs to none of the lists, and can go. */
export function namesToDelete(kept: ReadonlySet<string>, lists: readonly FileList[]): string[] {
  const used = new Set(lists.flatMap(filesOf).map(keptName));
  return [...kept].filter((name) => !used.has(name));
}

export const amountOf = (files: readonly ListedFile[]): Amount => ({
  files: files.length,
  pages: files.filter(([path]) => isPagePath(path)).length,
  bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0),
});

export const added = (a: Amount, b: Amount): Amount => ({
  files: a.files + b.files,
  pages: a.pages + b.pages,
  bytes: a.bytes + b.bytes,
});

/** The files of a part, cut apart; fewer bytes than listed make the last ones short. */
export function cutApart({ files }: Part, bytes: Uint8Array<ArrayBuffer>) {
  let start = 0;
  return files.map((file) => {
    const content = bytes.subarray(start, start + file[1]);
    start += file[1];
    return { file, content };
  });
}
