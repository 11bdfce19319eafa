import { buildBookIndex, indexLetter } from '../edition/book-index.ts';
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
  return {
    heading: line.heading,
    href: entry === undefined ? href('') : href(entry.address),
    detail: entry === undefined || entry.kind === 'place' ? undefined : linkTo(entry).detail,
    see: line.see,
    chapters: line.chapters.map(({ key, paragraphs }) => {
      const chapter = findEntry(site, 'chapter', key.slice('chapter/'.length));
      const address = href(chapter?.address ?? '');
      const number = chapter?.data.number;
      return {
        key,
        label:
          number === undefined
            ? (chapter?.data.shortTitle ?? chapter?.title ?? '')
            : `ch. ${String(number)}`,
        href: address,
        paragraphs: paragraphs.map((paragraph) => ({
          label: paragraph.number === undefined ? 'n' : `¶ ${String(paragraph.number)}`,
          href: `${address}#${paragraph.anchor}`,
        })),
      };
    }),
  };
}
