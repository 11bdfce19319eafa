import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { Place, Problem } from './problem.ts';

/** The front matter of one file, as plain data, with the place of every field. */
export interface FrontMatter {
  data: unknown;
  /** Place of a field, or of the nearest field around it that the file has. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The value as the author typed it, quotes included. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

export interface SplitFile {
  frontMatter: FrontMatter | undefined;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  problems: Problem[];
}

/**
 * Splits an entry's file into front matter and body. A byte order mark and Windows line ends are
 * accepted. Anchors, aliases, tags and merge keys are refused: they make one line mean another.
 */
export function splitFile(file: string, source: string): SplitFile {
  const text = normaliseText(source);
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0]?.trimEnd() !== '---' || end === -1) {
    return { frontMatter: undefined, body: text, bodyLine: 1, problems: [missing(file, lines[0])] };
  }
  const yaml = lines.slice(1, end).join('\n');
  const { frontMatter, problems } = parseYaml(file, yaml, 1);
  return { frontMatter, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2, problems };
}

/** Reads YAML that begins after `linesBefore` lines of the file. */
export function parseYaml(
  file: string,
  yaml: string,
  linesBefore: number,
): { frontMatter: FrontMatter | undefined; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    merge: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const problem = (offset: number, rule: string, found: string, write: string): Problem => ({
    rule,
    severity: 'error',
    file,
    ...placeAt(offset),
    field: 'front matter',
    found,
    write,
  });
  const broken = document.errors.map(({ pos, message }) =>
    problem(pos[0], 'broken-yaml', firstLine(message), 'correct the line; compare it with the lines around it'),
  );
  if (broken.length > 0) return { frontMatter: undefined, problems: broken };
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    return {
      frontMatter: undefined,
      problems: [problem(0, 'broken-yaml', 'text without field names', 'write "field: value" on each line')],
    };
  }
  const frontMatter = {
    data,
    placeOf: (path: readonly PropertyKey[]) => placeAt(offsetOf(document, path)),
    sourceOf: (path: readonly PropertyKey[]) => sourceOf(document, yaml, path),
  };
  return { frontMatter, problems: [...findTricks(document, problem), ...findSilentFaults(document, problem)] };
}

/** Removes a byte order mark and makes all line ends `\n`. */
export function normaliseText(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

type MakeProblem = (offset: number, rule: string, found: string, write: string) => Problem;

function findTricks(document: Document, problem: MakeProblem): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) {
      problems.push(problem(start(node), 'plain-yaml', `*${node.source}`, 'write the value itself'));
    } else if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) {
        problems.push(problem(start(node), 'plain-yaml', `&${node.anchor}`, 'leave the anchor out'));
      }
      if (node.tag !== undefined) {
        problems.push(problem(start(node), 'plain-yaml', node.tag, 'leave the tag out'));
      }
    } else if (isPair(node) && isScalar(node.key) && node.key.value === '<<') {
      problems.push(problem(start(node.key), 'plain-yaml', '<<', 'write the fields themselves'));
    }
  });
  return problems;
}

/** Faults that YAML readers pass over in silence: a comment that eats the end of a value. */
function findSilentFaults(document: Document, problem: MakeProblem): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || node.type !== 'PLAIN' || node.comment === undefined) return;
      const value = node.comment === null ? '' : node.comment;
      problems.push(
        problem(start(node), 'silent-comment', `"${String(node.value)}"; "#${value}" is lost`, 'put the whole value in quotes'),
      );
    },
  });
  return problems;
}

function missing(file: string, found = ''): Problem {
  return {
    rule: 'front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'front matter',
    found: found === '' ? 'an empty line' : `"${found.slice(0, 60)}"`,
    write: 'begin the file with a line "---", then the fields, then another line "---"',
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = keyNode(document, path.slice(0, length));
    if (node !== undefined) return start(node);
  }
  return 0;
}

/** The key of a field, or the value itself for an item of a list. */
function keyNode(document: Document, path: readonly PropertyKey[]): Node | undefined {
  const last = path.at(-1);
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key: unknown = parent.items.find(({ key }) => isScalar(key) && key.value === last)?.key;
    return isScalar(key) ? key : undefined;
  }
  if (!isSeq(parent)) return undefined;
  const item: unknown = parent.items[Number(last)];
  return isScalar(item) || isMap(item) || isSeq(item) ? item : undefined;
}

function sourceOf(document: Document, yaml: string, path: readonly PropertyKey[]): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node)) return undefined;
  return yaml.slice(start(node), node.range?.[1]);
}

const start = (node: Node | Scalar): number => node.range?.[0] ?? 0;
const firstLine = (message: string): string => message.split('\n')[0] ?? message;
