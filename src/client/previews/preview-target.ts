/** What a preview is taken from: a note of the page itself, or a file of previews and an id in it. */
export type PreviewTarget =
  { type: 'note'; id: string } | { type: 'file'; name: string; id: string };

/**
 * What the link from page `here` to `address` can show before it is followed; nothing for another
 * site, a list of entries, or another place of the same page that is no footnote. `base` is the
 * whole address of the site.
 */
export function previewTarget(
  address: string,
  here: string,
  base: string,
): PreviewTarget | undefined {
  const [page = '', anchor = ''] = address.split('#');
  if (page === here.split('#')[0]) {
    return anchor.startsWith('fn-') ? { type: 'note', id: anchor } : undefined;
  }
  if (!page.startsWith(base)) return undefined;
  const path = page.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
  if (path.startsWith('bibliography/')) {
    return anchor === '' ? undefined : { type: 'file', name: 'bibliography', id: anchor };
  }
  const [, name, id] = /^([a-z-]+)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  return name === undefined || id === undefined ? undefined : { type: 'file', name, id };
}
