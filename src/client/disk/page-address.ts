/**
 * The address that a link of a copy on a disk must have: there each page is a file by name.
 * `href` is what the link says, `resolved` what a browser makes of it, `root` the folder of the copy,
 * `webBase` the path that addresses of the site begin with.
 */
export function pageAddress(
  { href, resolved }: { href: string; resolved: string },
  root: string,
  webBase: string,
): string {
  const isOfSite = href.startsWith(webBase) && !href.startsWith('//');
  const address = isOfSite ? root + href.slice(webBase.length) : resolved;
  if (!address.startsWith(root)) return href;
  const named = address.replace(/\/(?=[?#]|$)/, '/index.html');
  return isOfSite || named !== address ? named : href;
}
