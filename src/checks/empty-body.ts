import type { Problem } from '../edition/problem.ts';
import { kinds } from '../schemas/kinds.ts';
import type { Checked } from './checked.ts';
import { problemInBody } from './problem-in.ts';

/** Every entry says something below its front matter. */
export function emptyBody({ entries }: Checked): Problem[] {
  const empty = [...entries.values()].filter(({ passages }) => passages.length === 0);
  return empty.map((entry) => {
    const write = `write the text of the ${kinds[entry.kind].one} below the second line "---"`;
    const finding = { rule: 'empty-body', found: 'no text', write };
    return problemInBody(entry, { line: 1, column: 1 }, finding);
  });
}
