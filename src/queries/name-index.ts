import type { EntryKey } from '../edition/entry.ts';
import { namedKinds } from '../edition/name-forms.ts';
import { nameIndex } from '../exports/name-index.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { detailInWords } from './entry-links.ts';
import { capitalised } from './mentions.ts';
import { entriesInOrder, openSite } from './site.ts';

const plurals = Object.fromEntries(
  kindNames.map((kind) => [capitalised(kinds[kind].one), kinds[kind].many]),
);

/** The names by which the search suggests entries, the most mentioned first. */
export async function allNames(): Promise<string> {
  const site = await openSite();
  const mentions = (key: EntryKey): number => site.graph.to.get(key)?.length ?? 0;
  const entries = namedKinds
    .flatMap((kind) => entriesInOrder(site, kind))
    .sort((a, b) => mentions(b.key) - mentions(a.key));
  return nameIndex(entries, detailInWords, plurals);
}
