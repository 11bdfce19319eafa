import { kindOfFolder, type Kind } from '../schemas/kinds.ts';
import { entryKey, type EntryKey } from './entry.ts';

/** What a link in prose points to. */
export type LinkTarget =
  | { type: 'entry'; key: EntryKey; kind: Kind; id: string; anchor: string | undefined }
  | { type: 'anchor'; anchor: string }
  | { type: 'page'; path: string }
  | { type: 'web'; address: string }
  | { type: 'file'; path: string }
  | { type: 'unsafe'; scheme: string };

/**
 * Reads a link of the entry in `file`: relative Markdown links (`../people/darwin-charles.md#p1`) are
 * entries, `#p1` a place on the same page, `/chapters/` a page of the site. Of other schemes only
 * http, https and mailto are safe, and only as everybody writes them: browsers drop blanks, take a
 * backslash for a slash, and go to another host at two of them.
 */
export function readLink(url: string, file: string): LinkTarget {
  const plain = decode(url);
  const scheme = /^\s*([^/?#]*?):/.exec(plain)?.[1]?.replace(hidden, '').toLowerCase();
  if (scheme !== undefined) {
    if (!['http', 'https', 'mailto'].includes(scheme)) return { type: 'unsafe', scheme };
    // What browsers drop from a scheme has been dropped above; an address that needs it is no plain one.
    return isPlainAddress(url) ? { type: 'web', address: url } : { type: 'unsafe', scheme: '' };
  }
  if (/^\s*[/\\]\s*[/\\]/.test(url)) return { type: 'unsafe', scheme: '//' };
  if (/[\\\p{Cc}]/u.test(plain)) return { type: 'unsafe', scheme: '' };
  if (url.startsWith('#')) return { type: 'anchor', anchor: url.slice(1) };
  if (url.startsWith('/')) return { type: 'page', path: url };
  const [target = '', anchor] = url.split('#');
  const path = join(file, decode(target));
  const [folder = '', name = '', ...deeper] = path.split('/');
  const kind = kindOfFolder.get(folder);
  if (kind === undefined || deeper.length > 0 || !name.endsWith('.md'))
    return { type: 'file', path };
  const id = name.slice(0, -'.md'.length);
  return { type: 'entry', kind, id, key: entryKey(kind, id), anchor };
}

const hidden = /[\s\p{Cc}\p{Cf}\uFFFD]/gu;

/** Two slashes and a host without name and password before it, or one address of mail. */
const isPlainAddress = (url: string): boolean =>
  /^https?:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:[/?#][^\\\s\p{Cc}]*)?$/iu.test(url) ||
  /^mailto:[\w.+-]+@[\p{L}\p{N}.-]+(?:\?[^\\\s\p{Cc}]*)?$/iu.test(url);

/** The path of a relative link, from the edition's folder; one that leaves it begins with `..`. */
function join(file: string, target: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
