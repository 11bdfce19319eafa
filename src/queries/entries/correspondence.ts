import type { AnyEntry, Entry, EntryKey } from '../../edition/entry.ts';
import { linkTo } from '../entry-links.ts';
import { capitalised } from '../mentions.ts';
import { neighboursIn, seriesNames } from '../series.ts';
import { href, type Site } from '../site.ts';
import type { EntryLink, Inline, Mentions } from '../views.ts';
import { chapterName } from './document.ts';

/** What stands beside the text of a document: where it is cited, and what lies near it. */
export interface Margin {
  citedIn: { chapter: Inline; paragraphs: Inline[] }[];
  /** The page of all who mention it, where they are too many to stand below the text. */
  mentions: Inline | undefined;
  /** Titled lists of other documents. */
  near: { title: string; links: EntryLink[] }[];
}

/** Another document that this one belongs with: "Reply to …", or "…, reply to this". */
export interface Related {
  link: EntryLink;
  before: string | undefined;
  after: string | undefined;
}

export function marginOf(site: Site, entry: Entry<'document'>, { all, count }: Mentions): Margin {
  const lists = [
    { title: 'Same day', links: sameDay(site, entry) },
    { title: 'Same correspondence', links: sameCorrespondence(site, entry) },
  ];
  return {
    citedIn: citedIn(site, entry.key),
    mentions: all === undefined ? undefined : { text: `All ${String(count)} mentions`, href: all },
    near: lists.filter(({ links }) => links.length > 0),
  };
}

/** The chapters whose text speaks of an entry, with the numbers of the paragraphs. */
function citedIn(site: Site, key: EntryKey): Margin['citedIn'] {
  const paragraphs = new Map<Entry<'chapter'>, Map<string, Inline>>();
  for (const { from, passage } of site.graph.to.get(key) ?? []) {
    const chapter = site.edition.entries.get(from);
    if (chapter?.kind !== 'chapter' || passage === undefined) continue;
    const found = paragraphs.get(chapter) ?? new Map<string, Inline>();
    paragraphs.set(chapter, found);
    if (passage.number === undefined) continue;
    const address = `${href(chapter.address)}#${passage.anchor}`;
    found.set(passage.anchor, { text: String(passage.number), href: address });
  }
  return [...paragraphs]
    .sort(([one], [other]) => placeOf(site, one) - placeOf(site, other))
    .map(([chapter, found]) => ({
      chapter: { text: capitalised(chapterName(chapter)), href: href(chapter.address) },
      paragraphs: [...found.values()],
    }));
}

const placeOf = ({ position }: Site, { key }: Pick<AnyEntry, 'key'>): number =>
  position.get(key) ?? 0;

function sameDay({ series }: Site, entry: Entry<'document'>): EntryLink[] {
  return (series.members.get(`day ${entry.data.date}`) ?? [])
    .filter(({ key }) => key !== entry.key)
    .map(linkTo);
}

/** The documents before and after this one between the same two people. */
function sameCorrespondence(site: Site, entry: AnyEntry): EntryLink[] {
  const neighbours = seriesNames(entry)
    .filter((name) => name.startsWith('letters '))
    .flatMap((name) => {
      const place = neighboursIn(site.series, name, entry);
      return [place?.previous, place?.next];
    })
    .filter((other) => other !== undefined);
  return [...new Set(neighbours)]
    .sort((one, other) => placeOf(site, one) - placeOf(site, other))
    .map(linkTo);
}

/** The documents that belong with this one, by its own entry or by theirs, in order of time. */
export function relatedTo(site: Site, entry: Entry<'document'>): Related[] {
  const own = (entry.data.related ?? []).flatMap(({ document, as }) => {
    const other = site.edition.entries.get(`document/${document}`);
    return other === undefined ? [] : [{ other, before: capitalised(as), after: undefined }];
  });
  const others = (site.graph.to.get(entry.key) ?? []).flatMap(({ from, field }) => {
    const [name, index] = field.split('.');
    const other = site.edition.entries.get(from);
    if (other?.kind !== 'document' || name !== 'related') return [];
    const as = other.data.related?.[Number(index)]?.as ?? '';
    return [{ other, before: undefined, after: `${as} this` }];
  });
  return [...own, ...others]
    .sort((one, another) => placeOf(site, one.other) - placeOf(site, another.other))
    .map(({ other, before, after }) => ({ link: linkTo(other), before, after }));
}
