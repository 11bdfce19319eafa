/**
 * The path of an address below the base path, without its query, decoded: `/base/people/x/?q=1`
 * gives `people/x/`. `undefined` for an address outside, and for one that cannot be read.
 */
export function pathBelow(base: string, { pathname }: URL): string | undefined {
  const path = `${pathname}/` === base ? base : pathname;
  if (!path.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return undefined;
  }
}

/**
 * The files that a path can mean, the likeliest first: a folder has several addresses, with a slash
 * at the end, without, and with the name of its page.
 */
export function filesMeant(path: string): string[] {
  if (path === '' || path.endsWith('/')) return [`${path}index.html`];
  return [path, `${path}/index.html`, `${path}.html`];
}

/** One name for all addresses of a page: `people/x`, `people/x/` and `people/x/index.html`. */
export function pageName(path: string): string {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  return folder === '' || folder.endsWith('/') || folder.endsWith('.html') ? folder : `${folder}/`;
}

/** The version that a request names, as in `names.json?v=…` and in Pagefind's `?ts=…`. */
export const tagAsked = ({ searchParams }: URL): string | undefined =>
  searchParams.get('v') ?? searchParams.get('ts') ?? undefined;

/** Whether a path names its content by digest, so that what was once right stays right. */
export const isLasting = (path: string): boolean =>
  path.startsWith('_astro/') || /^pagefind\/.+\.pf_\w+$/.test(path);
