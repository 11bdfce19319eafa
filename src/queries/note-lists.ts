import { slug } from 'github-slugger';
import { counted } from '../edition/counted.ts';
import { dateInWords, yearOf } from '../edition/dates.ts';
import { noteStates } from '../edition/note-words.ts';
import { patternOf } from '../edition/shelf-mark-faults.ts';
import { shelfMarkInWords } from '../edition/shelf-mark-in-words.ts';
import { linkTo } from './entry-links.ts';
import { firstWords } from './entry-views.ts';
import type { IndexItem, IndexView } from './index-views.ts';
import { entriesInOrder, findEntry, href, openSite, type EntryOf, type Site } from './site.ts';

/** The index of archival notes in one of its orders. */
export interface NoteListView extends IndexView {
  orders: { label: string; href: string; current: boolean }[];
  /** The form that writes one. */
  form: string;
  /** Where the feed of notes is. */
  feed: string;
}

type Note = EntryOf<'note'>;
type Order = keyof typeof orders;

/** The orders in which the index is arranged, each on a page of its own. */
const orders = {
  date: {
    label: 'Date',
    address: 'notes/',
    inWords: 'in order of time, the latest first',
    groups: byYear,
  },
  archive: {
    label: 'Archive',
    address: 'notes/by-archive/',
    inWords: 'by archive',
    groups: byArchive,
  },
  state: { label: 'State', address: 'notes/by-state/', inWords: 'by state', groups: byState },
} as const;

export async function noteList(order: Order): Promise<NoteListView> {
  const site = await openSite();
  const notes = entriesInOrder(site, 'note').toReversed();
  const { inWords, groups } = orders[order];
  const title = order === 'date' ? 'Archival notes' : `Archival notes ${inWords}`;
  const intro =
    notes.length === 0
      ? 'Nobody has sent an archival note yet. A note reports what its contributor saw in an archive: which file, which sheet, what it says.'
      : `${counted(notes.length, 'note')} ${inWords}, on what files hold and on what has still to be looked up. A note is proposed at first, verified once somebody else has compared it with the original, and disputed where somebody objects.`;
  const contribute = findEntry(site, 'page', 'contribute');
  return {
    kind: 'note',
    title,
    description: `${title}: ${intro}`,
    intro,
    more: contribute && linkTo(contribute),
    groups: [...groups(site, notes)].map(([name, members]) => ({
      id: slug(name),
      title: name,
      items: members.map(itemOf),
    })),
    orders: Object.entries(orders).map(([name, { label, address }]) => ({
      label,
      href: href(address),
      current: name === order,
    })),
    form: href('add-note/'),
    feed: href('notes/feed.xml'),
  };
}

function byYear(_site: Site, notes: readonly Note[]): Map<string, Note[]> {
  return Map.groupBy(notes, ({ data }) => yearOf(data.date));
}

/** By the name of the archive, those that name none last. */
function byArchive({ edition }: Site, notes: readonly Note[]): Map<string, Note[]> {
  const known = edition.settings.archives ?? [];
  const groups = Map.groupBy(notes, ({ data: { archive } }) =>
    archive === undefined
      ? noFile
      : (patternOf(archive, known)?.name ?? archive.repository ?? noFile),
  );
  return new Map(
    [...groups].sort(
      ([a], [b]) => Number(a === noFile) - Number(b === noFile) || collator.compare(a, b),
    ),
  );
}

const noFile = 'No file named';
const collator = new Intl.Collator('en');

function byState(_site: Site, notes: readonly Note[]): Map<string, Note[]> {
  const groups = Map.groupBy(notes, ({ data }) => data.state);
  const states = Object.entries(noteStates);
  return new Map(
    states.flatMap(([state, { label }]) => {
      const members = [...groups].find(([name]) => name === state)?.[1];
      return members === undefined ? [] : [[label, members] as const];
    }),
  );
}

function itemOf(note: Note): IndexItem {
  const { state, date, contributor, archive, proves } = note.data;
  const { title, href: address } = linkTo(note);
  const file = shelfMarkInWords(archive);
  const line = [noteStates[state].label, dateInWords(date), contributor.name, file];
  return {
    href: address,
    title,
    native: undefined,
    note: line.filter(Boolean).join(' · '),
    text: proves ?? firstWords(note),
  };
}
