/** Where a page stands: its file from the root of the site, and what addresses of the site begin with. */
export interface Place {
  /** `people/darwin-charles/index.html`. */
  file: string;
  /** `/` or `/name/`. */
  base: string;
}

/** A file of the site, and what an address has behind it: `?q=finch#top`. */
export interface Target {
  file: string;
  rest: string;
}

/** The file of the site that an address of a page means; nothing for places of the page and for other sites. */
export function targetOf(address: string, { file, base }: Place): Target | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|[#?]|$)/i.test(address)) return undefined;
  const url = new URL(address, `${anyHost}${base}${file}`);
  if (!url.pathname.startsWith(base)) return undefined;
  const path = url.pathname.slice(base.length);
  const isFolder = path === '' || path.endsWith('/');
  return { file: isFolder ? `${path}index.html` : path, rest: url.search + url.hash };
}

const anyHost = 'http://site.invalid';

/** The way from one file to another: from `a/b/index.html` to `a/c.css` it is `../c.css`. */
export function wayBetween(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const differs = folders.findIndex((folder, at) => folder !== steps[at]);
  const shared = Math.min(differs === -1 ? folders.length : differs, steps.length - 1);
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}
