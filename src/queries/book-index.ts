import { buildBookIndex, indexLetter } from '../edition/book-index.ts';
import type { EntryKey } from '../edition/entry.ts';
import { findEntry, href, openSite, type Site } from './site.ts';
import { linkTo } from './entry-links.ts';

/** The index at the back of the book, by letter. */
export async function bookIndexView() {
  const site = await openSite();
  const letters = new Map<string, ReturnType<typeof toView>[]>();
  for (const line of buildBookIndex(site.edition, site.graph)) {
    const letter = /[A-Z]/.exec(indexLetter(line.heading))?.[0] ?? '#';
    const lines = letters.get(letter) ?? [];
    letters.set(letter, lines);
    lines.push(toView(site, line));
  }
  return [...letters].map(([letter, lines]) => ({ letter, id: letter.toLowerCase(), lines }));
}

function toView(site: Site, line: ReturnType<typeof buildBookIndex>[number]) {
  const entry = site.edition.entries.get(line.key);
  const place = (key: EntryKey): number => site.position.get(key) ?? 0;
  const byPlace = (a: { key: EntryKey }, b: { key: EntryKey }) => place(a.key) - place(b.key);
  return {
    heading: line.heading,
    href: entry === undefined ? href('') : href(entry.address),
    detail: entry === undefined || entry.kind === 'place' ? undefined : linkTo(entry).detail,
    see: line.see,
    chapters: line.chapters.toSorted(byPlace).map(({ key, paragraphs }) => {
      const chapter = findEntry(site, 'chapter', key.slice('chapter/'.length));
      const address = href(chapter?.address ?? '');
      const number = chapter?.data.number;
      return {
        key,
        label:
          number === undefined
            ? (chapter?.data.shortTitle ?? chapter?.title ?? '')
            : `ch.\u00a0${String(number)}`,
        href: address,
        paragraphs: paragraphs.map((paragraph) => ({
          label: labelOf(
            paragraph.number,
            paragraphs.find((one) => one.number !== undefined) === paragraph,
          ),
          href: `${address}#${paragraph.anchor}`,
        })),
      };
    }),
  };
}

/** The sign of a paragraph stands once, before the first of a chapter; n is a note. */
function labelOf(number: number | undefined, isFirst: boolean): string {
  if (number === undefined) return 'n';
  return isFirst ? `¶\u00a0${String(number)}` : String(number);
}
