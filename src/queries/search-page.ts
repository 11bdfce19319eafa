import { kindNames, kinds } from '../schemas/kinds.ts';
import { capitalised } from './mentions.ts';
import { openSite } from './site.ts';

/** What the search page says of this edition. */
export async function searchView() {
  const { edition } = await openSite();
  return {
    notHere: edition.settings.search?.notHere,
    plurals: Object.fromEntries(
      kindNames.map((kind) => [capitalised(kinds[kind].one), kinds[kind].many]),
    ),
  };
}
