import type { Nodes } from 'mdast';
import { normaliseText, parseYaml, splitFile } from '../edition/front-matter.ts';
import { excessOf } from '../edition/limits.ts';
import { parseMarkdown } from '../edition/markdown-tree.ts';

/** What a file says: its fields and the tree of its text, all as plain data. */
export interface Values {
  data: unknown;
  body: unknown;
}

/** Nothing for a file that cannot be read. */
export function valuesOf(path: string, text: string): Values | undefined {
  if (path.endsWith('.json')) return jsonOf(text);
  if (path.endsWith('.yaml')) {
    const { frontMatter } = parseYaml(path, normaliseText(text), 0);
    return frontMatter && { data: frontMatter.data, body: undefined };
  }
  const { frontMatter, body } = splitFile(path, text);
  if (frontMatter === undefined || excessOf(body) !== undefined) return undefined;
  return { data: frontMatter.data, body: withoutPlaces(parseMarkdown(body)) };
}

function jsonOf(text: string): Values | undefined {
  try {
    return { data: JSON.parse(normaliseText(text)), body: undefined };
  } catch {
    return undefined;
  }
}

function withoutPlaces(node: Nodes): unknown {
  const plain = { ...node, position: undefined };
  return 'children' in node ? { ...plain, children: node.children.map(withoutPlaces) } : plain;
}

/** Whether two files say the same, however the letters of their texts are put together. */
export const saySame = (one: Values, other: Values): boolean => plain(one) === plain(other);

/** The same for the same values: fields in one order, letters in one form. */
const plain = (values: Values): string =>
  JSON.stringify(values, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  ).normalize('NFC');
