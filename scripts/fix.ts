import { counted } from '../src/edition/counted.ts';
import { oneLine } from '../src/edition/one-line.ts';
import type { SourceFile } from '../src/edition/read-edition.ts';
import { repairFile } from '../src/repairs/repair-file.ts';
import { repairLine } from '../src/repairs/repair-line.ts';
import { writeText } from './write-text.ts';

export interface Fixed {
  /** The files as they are afterwards, or, in a dry run, as they would be. */
  files: SourceFile[];
  /** A line for each thing mended, and how many there were. */
  report: string;
  count: number;
}

/**
 * Mends what has only one answer in files of a folder, `shownAs` its path from here; a dry run writes
 * nothing.
 */
export async function fixFiles(
  files: readonly SourceFile[],
  folder: string,
  { shownAs, dryRun }: { shownAs: string; dryRun: boolean },
): Promise<Fixed> {
  const fixed: SourceFile[] = [];
  const lines: string[] = [];
  let [count, fileCount] = [0, 0];
  for (const file of files) {
    const { path, text } = file;
    const repaired = repairFile(file);
    if (repaired.text === text) {
      fixed.push(file);
      continue;
    }
    const refusal = dryRun ? undefined : await writeText(folder, path, text, repaired.text);
    if (refusal !== undefined) {
      fixed.push(file);
      lines.push(oneLine(`${shownAs}/${path}  ${refusal}`));
      continue;
    }
    fixed.push({ ...file, text: repaired.text });
    lines.push(...repaired.repairs.map((repair) => repairLine(`${shownAs}/${path}`, repair)));
    count += repaired.repairs.length;
    fileCount += 1;
  }
  const verb = dryRun ? 'would be mended' : 'mended';
  const sum = `${counted(count, 'place')} ${verb} in ${counted(fileCount, 'file')}`;
  if (count === 0) lines.push('Nothing to mend that has only one answer');
  else lines.push(dryRun ? `${sum}; nothing was written` : sum);
  return { files: fixed, report: lines.join('\n'), count };
}
