import type { AnyEntry } from '../edition/entry.ts';
import { escapeHtml } from '../edition/escape-html.ts';
import { notablePassages, putBehind } from '../edition/note-places.ts';
import { typeset } from '../edition/typeset.ts';
import type { NoteSubject } from '../schemas/note.ts';
import { findEntry, href, type EntryOf, type Site } from './site.ts';

interface About {
  note: EntryOf<'note'>;
  subject: NoteSubject;
}

/** The notes about an entry, each with what it says of it: those on a paragraph, and the others. */
function notesAbout(site: Site, entry: AnyEntry): { placed: About[]; loose: About[] } {
  const about = (site.graph.to.get(entry.key) ?? []).flatMap(({ from, via, field }): About[] => {
    const [name, at] = field.split('.');
    if (via !== 'field' || name !== 'subjects' || !from.startsWith('note/')) return [];
    const note = findEntry(site, 'note', from.slice('note/'.length));
    const subject = note?.data.subjects[Number(at)];
    return note === undefined || subject === undefined ? [] : [{ note, subject }];
  });
  if (about.length === 0) return { placed: [], loose: [] };
  const anchors = new Set(notablePassages(entry).map(({ anchor }) => anchor));
  const isPlaced = ({ subject: { paragraph } }: About) =>
    paragraph !== undefined && anchors.has(paragraph);
  const byDate = about.toSorted(
    (a, b) => (site.position.get(a.note.key) ?? 0) - (site.position.get(b.note.key) ?? 0),
  );
  return { placed: byDate.filter(isPlaced), loose: byDate.filter((one) => !isPlaced(one)) };
}

/** The notes about the whole of an entry. */
export const notesOnWhole = (site: Site, entry: AnyEntry): EntryOf<'note'>[] => [
  ...new Set(notesAbout(site, entry).loose.map(({ note }) => note)),
];

/** The text of an entry with a mark at each paragraph that a note is about. */
export function withNoteMarks(site: Site, entry: AnyEntry, html: string): string {
  const pieces = new Map<string, string>();
  for (const { note, subject } of notesAbout(site, entry).placed) {
    const anchor = subject.paragraph ?? '';
    pieces.set(anchor, (pieces.get(anchor) ?? '') + markOf(note, subject));
  }
  return putBehind(html, pieces);
}

function markOf({ address, title, data: { state } }: EntryOf<'note'>, subject: NoteSubject) {
  const words =
    subject.bearing === 'disputes' ? `<b>Disputed</b> by an archival note` : 'Archival note';
  const link = `<a href="${escapeHtml(href(address))}">${escapeHtml(typeset(title))}</a>`;
  return `<p class="noted" data-pagefind-ignore>${words} (${state}): ${link}</p>`;
}
