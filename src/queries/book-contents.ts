import { dateInWords } from '../edition/dates.ts';
import { typeset } from '../edition/typeset.ts';
import { findEntry, href, openSite } from './site.ts';

/** The parts of the printed book from cover to cover, with the guide of each that has one. */
export async function bookContents() {
  const site = await openSite();
  const { book } = site.edition.settings;
  const parts = book.contents.map(({ title, first, last, chapter, about }) => {
    const entry = chapter === undefined ? undefined : findEntry(site, 'chapter', chapter);
    return {
      title,
      pages: last === undefined || last === first ? first : `${first}–${last}`,
      href: entry && href(entry.address),
      number: entry?.data.number,
      text: typeset(entry?.data.summary ?? about ?? ''),
      period: entry?.data.period === undefined ? undefined : dateInWords(entry.data.period),
    };
  });
  return { book, parts: parts.map((part, at) => ({ ...part, opens: opensGroup(parts, at) })) };
}

/** Whether the numbered chapters begin or end before a part: space stands there. */
function opensGroup(parts: readonly { number: number | undefined }[], at: number): boolean {
  const before = parts[at - 1];
  if (before === undefined) return false;
  return (before.number === undefined) !== (parts[at]?.number === undefined);
}
