import { sizeInWords } from '../../edition/size-in-words.ts';

/** A file as a reader judges it before fetching it. */
export interface MadeFile {
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * Words that stand in a page for what is known only once a file has been made of the pages, its size
 * and its digest.
 */
export const fileMarks = (name: string) => ({
  size: `[size of ${name}]`,
  sha256: `[SHA-256 of ${name}]`,
});

/** The page with what its marks stand for. Every file must have both, and no mark may remain. */
export function fillMarks(html: string, files: readonly MadeFile[]): string {
  let filled = html;
  for (const { name, bytes, sha256 } of files) {
    const marks = fileMarks(name);
    for (const mark of Object.values(marks))
      if (!filled.includes(mark)) throw new Error(`The page states no ${mark}.`);
    filled = filled.replaceAll(marks.size, sizeInWords(bytes)).replaceAll(marks.sha256, sha256);
  }
  const [left] = /\[(?:size|SHA-256) of [^\]]+\]/.exec(filled) ?? [];
  if (left !== undefined) throw new Error(`Nobody knows the ${left} of the page.`);
  return filled;
}
