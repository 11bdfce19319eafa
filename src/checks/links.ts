import type { Link } from 'mdast';
import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import { readLink } from '../edition/links.ts';
import { suggest } from '../edition/near-miss.ts';
import type { Problem } from '../edition/problem.ts';
import { kindNames, kindOfFolder, kinds } from '../schemas/kinds.ts';
import { anchorsOf } from './anchors.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody, type Finding } from './problem-in.ts';
import { unknownEntries, type FindUnknown } from './unknown-entry.ts';

/** Every link in prose leads to a file of the edition, and to a place that its page has. */
export function links(checked: Checked): Problem[] {
  const findUnknown = unknownEntries(checked);
  const anchors = new Map<EntryKey, Set<string>>();
  const anchorsAt = (entry: AnyEntry): Set<string> => {
    const known = anchors.get(entry.key) ?? anchorsOf(entry);
    anchors.set(entry.key, known);
    return known;
  };
  return [...checked.entries.values()].flatMap((entry) =>
    nodesOf(entry, 'link').flatMap((link) => {
      const finding = faultOf(link, entry, { checked, findUnknown, anchorsAt });
      return finding
        ? [problemInBody(entry, placeOfNode(link), { rule: 'links', ...finding })]
        : [];
    }),
  );
}

interface Known {
  checked: Checked;
  findUnknown: FindUnknown;
  anchorsAt: (entry: AnyEntry) => Set<string>;
}

type Fault = Omit<Finding, 'rule'>;

function faultOf({ url }: Link, from: AnyEntry, known: Known): Fault | undefined {
  const target = readLink(url, from.file);
  if (target.type === 'file') return missingFile(url, target.path, known);
  if (target.type === 'page') return ofPage(target.path, known);
  if (target.type === 'anchor') return missingAnchor(from, target.anchor, known);
  if (target.type !== 'entry') return undefined;
  const unknown = known.findUnknown(target.kind, target.id);
  if (unknown) return unknown;
  const entry = known.checked.entries.get(target.key);
  return entry && target.anchor ? missingAnchor(entry, target.anchor, known) : undefined;
}

function missingFile(url: string, path: string, { findUnknown }: Known): Fault {
  const found =
    url === '' ? 'a link without address' : `"${url}", which is no entry of the edition`;
  const [folder = '', id = ''] = path.replace(/\.md$/, '').split('/').slice(-2);
  const kind = kindOfFolder.get(folder);
  const isNear = kind !== undefined && findUnknown(kind, id) === undefined;
  const file = isNear ? `../${folder}/${id}.md` : '../people/some-id.md';
  const write = isNear ? `did you mean "${file}"?` : `link to the file of an entry, as "${file}"`;
  return { found, write };
}

function missingAnchor(entry: AnyEntry, anchor: string, { anchorsAt }: Known): Fault | undefined {
  const anchors = anchorsAt(entry);
  if (anchors.has(anchor) || anchors.has(decode(anchor))) return undefined;
  const found = `"#${anchor}", a place that ${entry.file} does not have`;
  return { found, write: suggest(anchor, anchors, 'correct the part after "#", or leave it out') };
}

/** An address of the site would make no backlink and not work outside the site. */
function ofPage(path: string, { findUnknown }: Known): Fault | undefined {
  const [address = '', id, ...deeper] = path
    .slice(1)
    .replace(/\/?(?:#.*)?$/, '')
    .split('/');
  const kind = kindNames.find((name) => kinds[name].address === address);
  if (kind === undefined || id === undefined || id === '' || deeper.length > 0) return undefined;
  const file = `../${kinds[kind].folder}/${id}.md`;
  return findUnknown(kind, id) ?? { found: `"${path}"`, write: `link to the file: "${file}"` };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
