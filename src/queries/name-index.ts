import type { EntryKey } from '../edition/entry.ts';
import { namedKinds } from '../edition/name-forms.ts';
import { nameIndex } from '../exports/name-index.ts';
import { detailInWords } from './entry-links.ts';
import { entriesInOrder, openSite } from './site.ts';

/** The names by which the search suggests entries, the most mentioned first. */
export async function allNames(): Promise<string> {
  const site = await openSite();
  const mentions = (key: EntryKey): number => site.graph.to.get(key)?.length ?? 0;
  const entries = namedKinds
    .flatMap((kind) => entriesInOrder(site, kind))
    .sort((a, b) => mentions(b.key) - mentions(a.key));
  return nameIndex(entries, detailInWords);
}
