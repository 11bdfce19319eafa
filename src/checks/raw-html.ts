import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody, problemInField, type Finding } from './problem-in.ts';
import { textsIn } from './texts-in.ts';

/**
 * No HTML stands in Markdown: a page shows it as text, or a browser swallows it in silence. Fields
 * are plain text, in which a tag would stand as it is.
 */
export function rawHtml({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => [...inFields(entry), ...inBody(entry)]);
}

function inBody(entry: AnyEntry): Problem[] {
  const elements = nodesOf(entry, 'html');
  const begun = new Set(elements.map(({ value }) => nameIn(value)));
  return elements.flatMap((node) => {
    // The end of an element whose beginning is reported.
    const ended = /^<\/([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase();
    if (ended !== undefined && begun.has(ended)) return [];
    return [problemInBody(entry, placeOfNode(node), findingOf(node.value))];
  });
}

function inFields(entry: AnyEntry): Problem[] {
  return textsIn(entry.data).flatMap(({ text, path }) => {
    const tag = /<(?:\/?[a-z][^<>]*|![^<>]*|\?[^<>]*)>/i.exec(text)?.[0];
    if (tag === undefined) return [];
    const finding = { ...findingOf(tag), write: 'leave it out; a field is plain text' };
    return [problemInField(entry, path, finding)];
  });
}

const findingOf = (html: string): Finding => {
  const found = html.replace(/\s+/g, ' ').slice(0, 60);
  return { rule: 'raw-html', found: `"${found}"`, write: remedyFor(html) };
};

const nameIn = (html: string): string | undefined =>
  /^<([a-z][a-z0-9-]*)(?=[\s/>])/i.exec(html)?.[1]?.toLowerCase();

function remedyFor(value: string): string {
  if (value.startsWith('<!--')) return 'leave the comment out; it would be shown to readers';
  if (/^<[!?/]/.test(value)) return 'leave it out; it would be shown to readers';
  const name = nameIn(value);
  const remedy = name && remedies.get(name);
  if (remedy) return `write ${remedy}`;
  if (name && (plainElements.has(name) || /[=-]/.test(value)))
    return 'leave the HTML out; write plain Markdown';
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
    'abbr address article aside audio base body button caption center cite code col dd details dfn div ' +
    'dl dt embed figcaption figure font footer form h1 h4 h5 h6 head header html iframe img input ' +
    'ins kbd label legend link main map mark math meta nav object ol option picture pre q ruby s ' +
    'samp script section select small source span style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track u ul var video wbr'
  ).split(' '),
);
