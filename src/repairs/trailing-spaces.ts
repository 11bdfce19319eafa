import type { Nodes } from 'mdast';
import { parseDocument, visit } from 'yaml';
import { parseMarkdown } from '../edition/markdown-tree.ts';
import { frontMatterPart, type FrontMatterPart } from './front-matter-part.ts';
import type { Repair, Step } from './repair.ts';

/**
 * Takes out blanks at the ends of lines. They stay where they mean something: in a field's text that
 * keeps its lines, in code, and two of them before a line of the same paragraph.
 */
export const trailingSpaces: Step = ({ path, text }) => {
  const part = frontMatterPart(path, text);
  const keep = part === undefined ? new Set<number>() : keptLines(part);
  const lines = text.split('\n');
  const repairs: Repair[] = [];
  const mended = lines.map((line, index) => {
    const after = line.replace(/[ \t]+$/, '');
    if (after === line || keep.has(index)) return line;
    const breaksLine = line.endsWith('  ') && after !== '' && isText(lines[index + 1]);
    if (breaksLine && part !== undefined && index > lastOfFields(part)) return line;
    const spaces = '·'.repeat(line.length - after.length);
    const end = after.slice(-30);
    repairs.push({
      line: index + 1,
      what: 'blanks at the end of the line',
      before: `${end}${spaces}`,
      after: end === '' ? 'an empty line' : end,
    });
    return after;
  });
  return { text: mended.join('\n'), repairs };
};

const isText = (line: string | undefined): boolean => line !== undefined && line.trim() !== '';

const lastOfFields = ({ yaml, linesBefore }: FrontMatterPart): number =>
  linesBefore + yaml.split('\n').length - 1;

/** Lines, counted from 0, that lie in texts whose blanks count. */
function keptLines(part: FrontMatterPart): Set<number> {
  const kept = new Set<number>();
  const keep = (first: number, last: number): void => {
    for (let line = first; line <= last; line += 1) kept.add(line);
  };
  const lineAt = (offset: number): number => part.yaml.slice(0, offset).split('\n').length - 1;
  visit(parseDocument(part.yaml, { prettyErrors: false }), {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('BLOCK_') !== true || !range) return;
      keep(part.linesBefore + lineAt(range[0]) + 1, part.linesBefore + lineAt(range[1]) - 1);
    },
  });
  const [, ...body] = part.tail.split('\n');
  const bodyStart = part.linesBefore + part.yaml.split('\n').length;
  for (const { start, end } of codeLines(parseMarkdown(body.join('\n')))) {
    keep(bodyStart + start - 1, bodyStart + end - 1);
  }
  return kept;
}

function codeLines(node: Nodes): { start: number; end: number }[] {
  if (node.type === 'code' && node.position) {
    return [{ start: node.position.start.line, end: node.position.end.line }];
  }
  return 'children' in node ? node.children.flatMap(codeLines) : [];
}
