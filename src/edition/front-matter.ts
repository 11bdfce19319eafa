import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { excessOfFields } from './limits.ts';
import { problemOfFile, type Place, type Problem } from './problem.ts';
import {
  findErrors,
  findLostEnds,
  findSecondText,
  findTricks,
  start,
  type YamlFault,
} from './yaml-faults.ts';

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
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(lines[0] ?? '') || end === -1) {
    const problems = [missing(file, lines[0] ?? '')];
    return { frontMatter: undefined, body: text, bodyLine: 1, problems };
  }
  const yaml = lines.slice(1, end).join('\n');
  const { frontMatter, problems } = parseYaml(file, yaml, 1);
  const below = lines.slice(end + 1);
  problems.push(...findSecondStart(file, below, end + 2));
  return { frontMatter, body: below.join('\n'), bodyLine: end + 2, problems };
}

/** A body that begins as a file does would be a second entry in the same file. */
function findSecondStart(file: string, below: readonly string[], firstLine: number): Problem[] {
  const at = below.findIndex((line) => line.trim() !== '');
  if (at === -1 || !isFence(below[at] ?? '')) return [];
  const found = 'a second line "---" where the text should begin';
  const write = 'leave it out; each entry has a file of its own';
  return [{ ...problemOfFile('front-matter', file, 'body', found, write), line: firstLine + at }];
}

/** Whether a line opens or closes front matter. */
export const isFence = (line: string): boolean => line.trimEnd() === '---';

/** Reads YAML that begins after `linesBefore` lines of the file. */
export function parseYaml(
  file: string,
  yaml: string,
  linesBefore: number,
): { frontMatter: FrontMatter | undefined; problems: Problem[] } {
  const excess = excessOfFields(yaml, file.endsWith('.md') ? longestFields : longestSettings);
  if (excess) {
    const { found, write, line } = excess;
    const problem = problemOfFile('too-large', file, 'front matter', found, write);
    return { frontMatter: undefined, problems: [{ ...problem, line: line + linesBefore }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    schema: 'core',
    merge: false,
  });
  const toProblems = (faults: YamlFault[]): Problem[] =>
    faults.map(({ offset, rule, field = 'front matter', found, write }) => {
      return {
        rule,
        severity: 'error',
        file,
        ...placeAt(counter, offset, linesBefore),
        field,
        found,
        write,
      };
    });

  const faults = firstOf(
    () => findSecondText(yaml),
    () => findErrors(document, yaml),
    () => findTricks(document, yaml),
  );
  if (faults.length > 0) return { frontMatter: undefined, problems: toProblems(faults) };
  if (!isMap(document.contents) && document.contents !== null) {
    const fault = { offset: 0, rule: 'broken-yaml', found: 'text without names of fields' };
    const problems = toProblems([{ ...fault, write: 'write "field: value" on each line' }]);
    return { frontMatter: undefined, problems };
  }
  const data: unknown = document.toJS() ?? {};
  const frontMatter = { data, ...locateFields(document, yaml, counter, linesBefore) };
  return { frontMatter, problems: toProblems(findLostEnds(document)) };
}

// In characters. An entry's fields are a page or two; the settings of a large edition are a booklet.
const longestFields = 64_000;
const longestSettings = 256_000;

/** What the first search finds that finds anything: one fault often brings others with it. */
const firstOf = (...searches: readonly (() => YamlFault[])[]): YamlFault[] =>
  searches.reduce<YamlFault[]>((found, search) => (found.length > 0 ? found : search()), []);

/** Finds the fields of a parsed text, which begins after `linesBefore` lines of its file. */
export function locateFields(
  document: Document,
  text: string,
  counter: LineCounter,
  linesBefore: number,
): Pick<FrontMatter, 'placeOf' | 'sourceOf'> {
  return {
    placeOf: (path) => placeAt(counter, offsetOf(document, path), linesBefore),
    sourceOf: (path) => sourceOf(document, text, path),
  };
}

function placeAt(counter: LineCounter, offset: number, linesBefore: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line: line + linesBefore, column: col };
}

/** Removes a byte order mark and makes all line ends `\n`. */
export function normaliseText(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function missing(file: string, firstLine: string): Problem {
  const opened = isFence(firstLine);
  const first = firstLine.trim() === '' ? 'an empty first line' : `"${firstLine.slice(0, 60)}"`;
  return {
    rule: 'front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    field: 'front matter',
    found: opened ? 'no line "---" after the fields' : first,
    write: opened
      ? 'close the fields with a line "---"'
      : 'begin the file with a line "---", then the fields, then another line "---"',
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
  const parent: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key: unknown = parent.items.find(
      ({ key }) => isScalar(key) && String(key.value) === last,
    )?.key;
    return isScalar(key) ? key : undefined;
  }
  if (!isSeq(parent)) return undefined;
  const item: unknown = parent.items[Number(last)];
  return isScalar(item) || isMap(item) || isSeq(item) ? item : undefined;
}

function sourceOf(
  document: Document,
  yaml: string,
  path: readonly PropertyKey[],
): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node)) return undefined;
  return yaml.slice(start(node), node.range?.[1]);
}
