import { openSite } from './site.ts';

/** What the search page says of this edition. */
export async function searchView() {
  const { edition } = await openSite();
  return { notHere: edition.settings.search?.notHere };
}
