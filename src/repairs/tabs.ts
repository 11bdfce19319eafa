import { frontMatterPart } from './front-matter-part.ts';
import type { Repair, Step } from './repair.ts';
import { valuesOf } from './values-of.ts';

/** Indents with two spaces for each tab, where that alone makes front matter readable. */
export const tabs: Step = ({ path, text }) => {
  const part = frontMatterPart(path, text);
  const unchanged = { text, repairs: [] };
  if (part === undefined || !/^ *\t/m.test(part.yaml) || valuesOf(path, text)) return unchanged;
  const repairs: Repair[] = [];
  const lines = part.yaml.split('\n').map((line, index) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (!indent.includes('\t')) return line;
    const after = indent.replaceAll('\t', '  ') + line.slice(indent.length);
    const before = line.replaceAll('\t', '⇥');
    repairs.push({ line: part.linesBefore + index + 1, what: 'tab', before, after });
    return after;
  });
  const mended = part.head + lines.join('\n') + part.tail;
  return valuesOf(path, mended) ? { text: mended, repairs } : unchanged;
};
