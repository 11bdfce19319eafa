import { isAlias, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';

/** A fault of YAML, at an offset of its text. */
export interface YamlFault {
  offset: number;
  rule: string;
  /** Name of the field, where one has the fault. */
  field?: string;
  found: string;
  write: string;
}

/**
 * What keeps a YAML text from being read at all, in words for someone who does not know YAML. One
 * fault of a line often brings the reader to more; the first is shown.
 */
export function findErrors(document: Document, yaml: string): YamlFault[] {
  const seen = new Set<number>();
  return document.errors.flatMap(({ code, pos }) => {
    // A bracket or quote that is never closed is noticed only at the end of the text.
    const offset = Math.min(pos[0], yaml.trimEnd().length);
    const lineStart = openedAt(yaml, yaml.lastIndexOf('\n', offset - 1) + 1);
    if (seen.has(lineStart)) return [];
    seen.add(lineStart);
    const line = lineAt(yaml, lineStart);
    const exact = exactRemedy(line);
    const write = exact ?? remedies[code] ?? otherRemedy;
    const place = exact === undefined ? offset : lineStart + valueAt(yaml.slice(lineStart));
    return [{ offset: place, rule: 'broken-yaml', found: `“${line.slice(0, 60)}”`, write }];
  });
}

/** The line before, if it opens a bracket or quote and does not close it; else the line itself. */
function openedAt(yaml: string, lineStart: number): number {
  const before = yaml.lastIndexOf('\n', lineStart - 2) + 1;
  if (lineStart === 0) return lineStart;
  return exactRemedy(lineAt(yaml, before))?.startsWith('close') === true ? before : lineStart;
}

/** The whole line as it should stand, where its fault is a common one. */
function exactRemedy(line: string): string | undefined {
  const [, name = '', value = ''] = /^((?:- )?[\w-]+):\s+(.+)$/.exec(line) ?? [];
  if (value.length > 60) return undefined;
  if (/^"[^"]+$/.test(value)) return `close the quotes: ${name}: ${value}"`;
  if (/^'[^']+$/.test(value)) return `close the quotes: ${name}: ${value}'`;
  if (/^\[[^[\]]+$/.test(value)) return `close the bracket: ${name}: ${value}]`;
  const needsQuotes = /^[@`%|>]|: /.test(value) && !/["'\\]/.test(value);
  if (needsQuotes) return `put the value in quotes: ${name}: "${value}"`;
  const field = /^([a-z]\w*) ([^:]{1,60})$/.exec(line);
  return field ? `put a colon after the name: ${field[1] ?? ''}: ${field[2] ?? ''}` : undefined;
}

/** Where the value of a field begins in its line, or the line's words where there is no value. */
const valueAt = (line: string): number => /^\s*(?:(?:- )?[\w-]+:\s+)?/.exec(line)?.[0].length ?? 0;

const otherRemedy = 'put the value in quotes, and compare the line with those around it';

const remedies: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'indent the line as its neighbours, and close every quote and bracket',
  BAD_SCALAR_START: 'put the value in quotes, because of the sign with which it begins',
  BLOCK_AS_IMPLICIT_KEY: 'put a value that contains ": " in quotes, and indent as the lines around',
  DUPLICATE_KEY: 'leave one of the two out; this field stands twice',
  MISSING_CHAR: 'close the quote or bracket, or put a colon after the name of the field',
  MULTIPLE_DOCS: 'leave the line "---" or "..." out',
  MULTILINE_IMPLICIT_KEY:
    'write a colon and a space after the name of the field, and indent as the lines around',
  TAB_AS_INDENT: 'begin the line with blanks, two for each step, instead of the tab',
};

type Report = (node: Node, found: string, write: string) => void;

/**
 * Ways of writing that make one line mean another: anchors, aliases, tags, merge keys, names of
 * fields that programs take for something else.
 */
export function findTricks(document: Document, yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const report: Report = (node, found, write) => {
    faults.push({ offset: start(node), rule: 'plain-yaml', found, write });
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) report(node, `the alias *${node.source}`, 'write the value itself');
    if (isPair(node)) reportKey(node.key, report);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) {
      report(
        node,
        `the anchor &${node.anchor}`,
        'leave the anchor out, and write the value wherever it belongs',
      );
    }
    if (node.tag !== undefined) {
      const tag = /!\S*(?=\s*$)/.exec(yaml.slice(0, start(node)))?.[0] ?? node.tag;
      report(node, `the tag ${tag}`, 'leave the tag out; put text in quotes');
    }
  });
  return faults;
}

function reportKey(key: unknown, report: Report): void {
  if (isMap(key) || isSeq(key)) {
    report(key, 'a list or fields in the place of a field’s name', 'write "field: value"');
  } else if (isScalar(key) && key.value === null) {
    report(key, 'a colon without the name of a field', 'write "field: value"');
  } else if (isScalar(key) && key.value === '<<') {
    report(key, 'the merge key <<', 'write the fields themselves');
  } else if (isScalar(key) && isReservedName(String(key.value))) {
    report(key, `the name "${String(key.value)}", which no field may have`, 'leave the field out');
  }
}

/** Names that every object of JavaScript has already. */
export const isReservedName = (name: string): boolean =>
  ['__proto__', 'constructor', 'prototype'].includes(name);

/** YAML holds several texts in one file, and directions for its reader, by lines such as these. */
export function findSecondText(yaml: string): YamlFault[] {
  return [...yaml.matchAll(/^(?:\.\.\.(?=\s|$)|---(?=\s|$)|%[A-Za-z]+).*$/gm)].map((match) => {
    const found = `the line "${match[0].trimEnd().slice(0, 60)}"`;
    return { offset: match.index, rule: 'plain-yaml', found, write: 'leave the line out' };
  });
}

/** A value that is cut in silence, because " #" begins a comment. */
export function findLostEnds(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN' || node.comment === undefined) return;
      faults.push({
        offset: start(node),
        rule: 'lost-end',
        field: path
          .flatMap((step) => (isPair(step) && isScalar(step.key) ? [step.key.value] : []))
          .join('.'),
        found: `${node.source ? `only "${node.source}"` : 'nothing'}, because all after " #" counts as a remark`,
        write: `put the whole value in quotes: "${node.source ? `${node.source} ` : ''}#${node.comment ?? ''}"`,
      });
    },
  });
  return faults;
}

export const start = (node: Node): number => node.range?.[0] ?? 0;

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
