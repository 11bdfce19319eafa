import type { Html } from 'mdast';
import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

/** No HTML stands in Markdown: a page shows it as text, or a browser swallows it in silence. */
export function rawHtml({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap(inEntry);
}

function inEntry(entry: AnyEntry): Problem[] {
  return nodesOf(entry, 'html').flatMap((node) => {
    // The end of an element whose beginning is reported.
    if (node.value.startsWith('</')) return [];
    const found = node.value.replace(/\s+/g, ' ').slice(0, 60);
    const finding = { rule: 'raw-html', found: `"${found}"`, write: remedyFor(node) };
    return [problemInBody(entry, placeOfNode(node), finding)];
  });
}

function remedyFor({ value }: Html): string {
  if (value.startsWith('<!')) return 'leave the comment out; it would be shown to readers';
  const name = /^<([a-z][a-z0-9]*)(?=[\s/>])/i.exec(value)?.[1]?.toLowerCase();
  const remedy = name && remedies.get(name);
  if (remedy) return `write ${remedy}`;
  if (name && plainElements.has(name)) return 'leave the HTML out; write plain Markdown';
  return `write it in square brackets: [${/^<([^<>]*)/.exec(value)?.[1]?.trim() ?? 'words'}]`;
}

const remedies = new Map([
  ['a', '[words](address)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['i', '*words*'],
  ['em', '*words*'],
  ['del', '~~words~~'],
  ['blockquote', 'a line that begins with ">"'],
  ['br', 'a backslash at the end of the line'],
  ['h2', '"## " before the heading'],
  ['h3', '"### " before the heading'],
  ['hr', 'a line "---"'],
  ['li', 'a line that begins with "- "'],
  ['p', 'an empty line between paragraphs'],
]);

const plainElements = new Set(
  (
    'abbr address article aside audio body button caption center cite code col dd details dfn div ' +
    'dl dt embed figcaption figure font footer form h1 h4 h5 h6 head header html iframe img input ' +
    'ins kbd label legend link main map mark math meta nav object ol option picture pre q ruby s ' +
    'samp script section select small source span style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track u ul var video wbr'
  ).split(' '),
);
