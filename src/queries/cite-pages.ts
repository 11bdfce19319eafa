import type { AnyEntry } from '../edition/entry.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { shortName } from '../exports/format-citations.ts';
import type { Citation } from '../schemas/citation.ts';
import { kinds } from '../schemas/kinds.ts';
import { citePage, citeSource, type Cite } from './cite.ts';
import { linkTo } from './entry-links.ts';
import { href, openSite, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

/** The page that says how an entry is cited, and what it rests on. */
export interface CitePageView {
  entry: EntryLink;
  kind: string;
  cite: Cite;
}

/** Kinds whose own pages are long enough without their citations. */
const citedApart = ['chapter', 'document', 'person'] as const;
const isCitedApart = (entry: AnyEntry) => citedApart.some((kind) => kind === entry.kind);

/** Where an entry's citations stand, if they have a page of their own. */
export const citeAddress = (entry: AnyEntry): string | undefined =>
  isCitedApart(entry) ? href(`${entry.address}cite/`) : undefined;

/** These pages, as Astro's `getStaticPaths` wants them. */
export async function citePaths() {
  const site = await openSite();
  return [...site.edition.entries.values()].filter(isCitedApart).map((entry) => {
    const view: CitePageView = {
      entry: linkTo(entry),
      kind: kinds[entry.kind].one,
      cite: { works: [citePage(site, entry, citedTitle(entry)), ...sourcesOf(site, entry)] },
    };
    return { params: { section: kinds[entry.kind].address, id: entry.id }, props: { view } };
  });
}

/** Our own words about a chapter must not be taken for the chapter. */
function citedTitle(entry: AnyEntry): string {
  if (entry.kind !== 'chapter' || entry.data.text === 'full') return entryTitle(entry);
  const { number } = entry.data;
  return number === undefined
    ? `Guide to “${entry.title}”`
    : `Guide to chapter ${String(number)}: ${entry.title}`;
}

function sourcesOf(site: Site, entry: AnyEntry) {
  const places = new Map(
    restsOn(site, entry).map((one) => [`${one.key} ${one.locator ?? ''}`, one]),
  );
  return [...places.values()].flatMap((citation, at) => {
    const work = site.edition.bibliography.get(citation.key);
    if (work === undefined) return [];
    const name = [shortName(work), citation.locator].filter(Boolean).join(', ');
    return citeSource(site, citation, { id: `cite-${String(at + 1)}`, title: `Cite ${name}` });
  });
}

/** A guide rests on the pages of the book, a document on where it is printed, then each on its sources. */
function restsOn({ edition }: Site, entry: AnyEntry): readonly Citation[] {
  const sources = entry.data.sources ?? [];
  if (entry.kind === 'document') return [...(entry.data.published ?? []), ...sources];
  if (entry.kind !== 'chapter') return sources;
  const { first, last } = entry.data.pages;
  const locator = first === last ? `p. ${first}` : `pp. ${first}–${last}`;
  return [{ key: edition.settings.book.key, locator }, ...sources];
}
