import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import { readLink, type LinkTarget } from '../edition/links.ts';
import { suggest } from '../edition/near-miss.ts';
import type { Problem } from '../edition/problem.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
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
      const target = readLink(link.url, entry.file);
      const finding = faultOf(target, entry, { checked, findUnknown, anchorsAt });
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

function faultOf(target: LinkTarget, from: AnyEntry, known: Known): Fault | undefined {
  if (target.type === 'file') return missingFile(target.path);
  if (target.type === 'page') return ofPage(target.path, known);
  if (target.type === 'anchor') return missingAnchor(from, target.anchor, known);
  if (target.type !== 'entry') return undefined;
  const unknown = known.findUnknown(target.kind, target.id);
  if (unknown) return unknown;
  const entry = known.checked.entries.get(target.key);
  return entry && target.anchor ? missingAnchor(entry, target.anchor, known) : undefined;
}

function missingFile(path: string): Fault {
  const found =
    path === '' ? 'a link without address' : `"${path}", which is no entry of the edition`;
  return { found, write: 'link to the file of an entry, such as "../people/some-id.md"' };
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
