import type { AnyEntry } from '../edition/entry.ts';
import { placeIn } from '../edition/passages.ts';
import type { Problem } from '../edition/problem.ts';
import { shelfMarkOf, shelfMarksIn, type ShelfMark } from '../edition/same-shelf-mark.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { problemInBody, problemInField, type Finding } from './problem-in.ts';
import { textsIn } from './texts-in.ts';

/**
 * Warns of one archival file that is cited in two spellings, "f. 0146" and "f. 146": readers would
 * take them for two.
 */
export function shelfMarkSpelling({ entries }: Checked): Problem[] {
  const first = new Map<string, FoundMark>();
  return [...entries.values()].flatMap(marksIn).flatMap((mark) => {
    const other = first.get(mark.key) ?? mark;
    first.set(mark.key, other);
    if (other.spelling === mark.spelling) return [];
    const { file, line } = other.problem({ rule, found: '', write: '' });
    const found = `"${mark.spelling}", which is "${other.spelling}" in ${file}, line ${line}`;
    const write = 'write both alike if they are one and the same file';
    return [{ ...mark.problem({ rule, found, write }), severity: 'warning' as const }];
  });
}

const rule = 'shelf-mark-spelling';

interface FoundMark extends ShelfMark {
  problem: (finding: Finding) => Problem;
}

const marksIn = (entry: AnyEntry): FoundMark[] => [
  ...inArchive(entry),
  ...textsIn(entry.data).flatMap(({ text, path }) =>
    shelfMarksIn(text).map((mark) => ({
      ...mark,
      problem: (finding: Finding) => problemInField(entry, path, finding),
    })),
  ),
  ...nodesOf(entry, 'text').flatMap((node) =>
    shelfMarksIn(node.value).map((mark) => ({
      ...mark,
      problem: (finding: Finding) => problemInBody(entry, placeIn(node, mark.start), finding),
    })),
  ),
];

function inArchive(entry: AnyEntry): FoundMark[] {
  const archive = 'archive' in entry.data ? entry.data.archive : undefined;
  const mark = archive && shelfMarkOf(archive);
  if (mark === undefined) return [];
  return [{ ...mark, problem: (finding) => problemInField(entry, ['archive'], finding) }];
}
