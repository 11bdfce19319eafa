import { scriptTag } from '../edition/script-tag.ts';
import { href, openSite } from './site.ts';

/** What the search page says of this edition. */
export async function searchView() {
  const { edition } = await openSite();
  const { examples = [], notHere } = edition.settings.search ?? {};
  return {
    examples: examples.map(({ query, about }) => ({
      query,
      about,
      href: `${href('search/')}?${String(new URLSearchParams({ q: query }))}`,
      lang: scriptTag(query),
    })),
    notHere,
  };
}
