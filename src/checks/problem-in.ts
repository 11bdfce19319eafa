import type { Node } from 'unist';
import type { AnyEntry } from '../edition/entry.ts';
import type { Place, Problem } from '../edition/problem.ts';

/** What a rule says of a place. */
export type Finding = Pick<Problem, 'rule' | 'found' | 'write'>;

/** A problem in a field of an entry's front matter. */
export function problemInField(
  { file, frontMatter }: Pick<AnyEntry, 'file' | 'frontMatter'>,
  path: readonly PropertyKey[],
  finding: Finding,
): Problem {
  const field = path.map(String).join('.');
  return { severity: 'error', file, ...frontMatter.placeOf(path), field, ...finding };
}

/** A problem in an entry's body, at a place whose lines count from the body's first. */
export function problemInBody(
  { file, bodyLine }: Pick<AnyEntry, 'file' | 'bodyLine'>,
  { line, column }: Place,
  finding: Finding,
): Problem {
  const place = { line: bodyLine + line - 1, column };
  return { severity: 'error', file, ...place, field: 'body', ...finding };
}

/** Where a node of the body begins. */
export const placeOfNode = (node: Node | undefined): Place =>
  node?.position?.start ?? { line: 1, column: 1 };
