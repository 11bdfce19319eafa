import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { attributes, type BuiltPage } from './built-pages.ts';

const host = 'http://site.invalid';

/**
 * Everything in a built site that leads to nothing in it: links and forms to pages or anchors that
 * do not exist, and files that are loaded and are not there. Below `base` only (`/` or `/name/`).
 */
export function findBrokenLinks(
  pages: ReadonlyMap<string, BuiltPage>,
  { folder = 'dist', base = '/' } = {},
): string[] {
  const anchors = new Map([...pages.values()].map((page) => [page.address, anchorsOf(page)]));
  const lead = (from: string, link: string): string[] => {
    const url = new URL(link, `${host}${base}${from.slice(1)}`);
    if (url.origin !== host) return [];
    if (!url.pathname.startsWith(base)) return [`${from}: ${link} leads out of ${base}`];
    const address = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
    if (!isFile(folder, address)) return [`${from}: ${link} leads to no file`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    const known = anchors.get(address.replace(/\/index\.html$/, '/'))?.has(anchor) ?? false;
    return anchor === '' || known ? [] : [`${from}: ${link} leads to no anchor`];
  };
  return [
    ...[...pages.values()].flatMap((page) =>
      linksOf(page).flatMap((link) => lead(page.address, link)),
    ),
    ...styleSheets(folder).flatMap(({ address, links }) =>
      links.flatMap((link) => lead(address, link)),
    ),
  ];
}

/** Addresses of a page: what it links to, loads, sends its forms to or moves on to. */
export function linksOf(page: BuiltPage): string[] {
  const moves = attributes(page, 'meta[http-equiv="refresh"]', 'content').map((content) =>
    content.replace(/^.*url=/, ''),
  );
  return [
    ...attributes(page, '[href]:not([rel="canonical"])', 'href'),
    ...attributes(page, '[src]', 'src'),
    ...attributes(page, 'form[action]', 'action'),
    ...moves,
  ];
}

/** The style sheets of a built site, with what they load. */
export function styleSheets(folder = 'dist'): { address: string; links: string[] }[] {
  return globSync('**/*.css', { cwd: folder }).map((file) => {
    const css = readFileSync(path.join(folder, file), 'utf8');
    const links = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].flatMap(([, url]) => url ?? []);
    return { address: `/${file}`, links: links.filter((url) => !url.startsWith('data:')) };
  });
}

const anchorsOf = (page: BuiltPage): ReadonlySet<string> => new Set(attributes(page, '[id]', 'id'));

function isFile(folder: string, address: string): boolean {
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  return existsSync(file) && statSync(file).isFile();
}
