import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { fieldNamesAt } from '../edition/schema-fields.ts';
import { frontMatterPart } from './front-matter-part.ts';
import type { Repair, Step } from './repair.ts';

/**
 * Puts the fields of an entry into the order of the schema, each with the comment above it. A group
 * whose comments would come between a dash and its field stays as it is.
 */
export const fieldOrder: Step = ({ path, text, schema }) => {
  const part = path.endsWith('.md') ? frontMatterPart(path, text) : undefined;
  const repairs: Repair[] = [];
  if (part === undefined || schema === undefined) return { text, repairs };
  let lines = part.yaml.split('\n');
  let groups = groupsIn(part.yaml, schema);
  // A group that holds others is moved before them, and moves them along.
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    const mended = group.isInOrder ? undefined : reordered(lines, group);
    if (mended === undefined) continue;
    repairs.push({
      line: part.linesBefore + (group.starts[0] ?? 0) + 1,
      what: 'order of the fields',
      before: group.names.join(', '),
      after: sorted(group, group.names).join(', '),
    });
    lines = mended;
    groups = groupsIn(lines.join('\n'), schema);
  }
  return { text: part.head + lines.join('\n') + part.tail, repairs };
};

/** The fields of one entry, or of one item of a list. */
interface Group {
  names: string[];
  /** Place of each field in the schema. */
  ranks: number[];
  /** Line of each field, counted from 0. */
  starts: number[];
  column: number;
  isInOrder: boolean;
}

/**
 * Every group whose fields stand on lines of their own and are all known; a group comes before those
 * within it.
 */
function groupsIn(yaml: string, schema: z.ZodType): Group[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const walk = (node: unknown, path: PropertyKey[]): Group[] => {
    if (isSeq(node)) return node.items.flatMap((item, at) => walk(item, [...path, at]));
    if (!isMap(node)) return [];
    const group =
      node.flow === true ? undefined : groupOf(node, fieldNamesAt(schema, path), counter);
    const inner = node.items.flatMap(({ key, value }) =>
      isScalar(key) ? walk(value, [...path, String(key.value)]) : [],
    );
    return group === undefined ? inner : [group, ...inner];
  };
  return walk(document.contents, []);
}

function groupOf({ items }: YAMLMap, known: string[], counter: LineCounter): Group | undefined {
  const places = items.map(({ key }) => {
    const [offset = 0] = (isScalar(key) ? key.range : undefined) ?? [];
    return { name: isScalar(key) ? String(key.value) : '', ...counter.linePos(offset) };
  });
  const ranks = places.map(({ name }) => known.indexOf(name));
  const [first] = places;
  if (first === undefined || ranks.includes(-1)) return undefined;
  if (places.some(({ col }) => col !== first.col)) return undefined;
  return {
    names: places.map(({ name }) => name),
    ranks,
    starts: places.map(({ line }) => line - 1),
    column: first.col - 1,
    isInOrder: ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0)),
  };
}

function sorted<Item>({ ranks }: Group, items: readonly Item[]): Item[] {
  return items
    .map((item, at) => ({ item, rank: ranks[at] ?? 0 }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** The lines with a group's fields in order; nothing where a comment stands in the way. */
function reordered(lines: readonly string[], group: Group): string[] | undefined {
  const { starts, column } = group;
  const [from = 0] = starts;
  const end = endOf(lines, starts.at(-1) ?? 0, column);
  const lead = (lines[from] ?? '').slice(0, column);
  const blocks = starts.map((start, at) => lines.slice(start, starts[at + 1] ?? end));
  const withComments = blocks.map((block, at) => {
    const above = blocks[at - 1] ?? [];
    return [...above.slice(withoutTail(above)), ...block.slice(0, withoutTail(block))];
  });
  const last = blocks.at(-1) ?? [];
  const rest = last.slice(withoutTail(last));
  const [first, ...others] = sorted(group, withComments);
  if (first === undefined || (lead.trim() !== '' && isComment(first[0]))) return undefined;
  const indent = ' '.repeat(column);
  const plain = (block: string[]) =>
    block.map((line) => (line.startsWith(lead) ? indent + line.slice(column) : line));
  const [head = '', ...tail] = plain(first);
  return [
    ...lines.slice(0, from),
    ...[isComment(head) ? head : lead + head.slice(column), ...tail],
    ...others.flatMap(plain),
    ...rest,
    ...lines.slice(end),
  ];
}

/** The line after a group: the first that is indented less. */
function endOf(lines: readonly string[], start: number, column: number): number {
  const end = lines.findIndex(
    (line, at) => at > start && line.trim() !== '' && indentOf(line) < column,
  );
  return end === -1 ? lines.length : end;
}

/** How many lines of a field remain when the comments and empty lines after it are left to the next. */
function withoutTail(block: readonly string[]): number {
  return block.findLastIndex((line) => line.trim() !== '' && !isComment(line)) + 1;
}

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
const isComment = (line: string | undefined): boolean => /^\s*#/.test(line ?? '');
