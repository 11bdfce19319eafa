import { earliestDay } from '../edition/dates.ts';
import { entryKeyOfPath } from '../edition/entry-path.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { atomFeed, type FeedItem } from '../exports/atom-feed.ts';
import { firstWords } from './entry-views.ts';
import { entriesInOrder, openSite, wholeAddress, type EntryOf, type Site } from './site.ts';

/** The forty documents and notes that changed last, as a feed. */
export async function feed(): Promise<string> {
  const site = await openSite();
  const documents = entriesInOrder(site, 'document').map((entry) => ({
    title: entryTitle(entry),
    address: wholeAddress(entry.address),
    updated: site.history.get(entry.file),
    summary: entry.data.summary ?? firstWords(entry),
  }));
  const notes = entriesInOrder(site, 'note').map((entry) => noteItem(site, entry));
  const changed = [...documents, ...notes].flatMap(({ updated, ...item }) =>
    updated === undefined ? [] : [{ ...item, updated }],
  );
  return atomFeed({ ...headOf(site, ''), feed: wholeAddress('feed.xml') }, latest(changed));
}

/** All archival notes, the latest change first, each under the name of its contributor. */
export async function notesFeed(): Promise<string> {
  const site = await openSite();
  const items = entriesInOrder(site, 'note').map((entry) => {
    const { updated, ...item } = noteItem(site, entry);
    return { ...item, updated: updated ?? `${signed(entry)}T00:00:00Z` };
  });
  const head = headOf(site, 'notes/');
  const title = `Archival notes – ${site.edition.settings.shortTitle}`;
  return atomFeed(
    { ...head, title, feed: wholeAddress('notes/feed.xml') },
    latest(items, items.length),
  );
}

function headOf({ edition: { settings } }: Site, address: string) {
  const { title, editors } = settings;
  return { title, address: wholeAddress(address), author: editors.join(', ') };
}

const latest = (items: readonly FeedItem[], count = 40): FeedItem[] =>
  items.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated)).slice(0, count);

function noteItem(site: Site, entry: EntryOf<'note'>) {
  const { proves, contributor, date, subjects } = entry.data;
  return {
    title: entry.title,
    address: wholeAddress(entry.address),
    updated: site.history.get(entry.file),
    published: `${earliestDay(date)}T00:00:00Z`,
    summary: proves ?? entry.data.summary ?? firstWords(entry),
    author: contributor.name,
    subjects: subjects.flatMap(({ entry: path }) => {
      const key = entryKeyOfPath(path);
      const subject = key && site.edition.entries.get(key);
      return subject === undefined ? [] : [{ term: path, label: entryTitle(subject) }];
    }),
  };
}

/** The last day on which somebody signed a note: when it was written, or compared. */
const signed = ({ data: { date, verifier } }: EntryOf<'note'>): string =>
  earliestDay(verifier?.date ?? date);
