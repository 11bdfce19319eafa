import { createHash } from 'node:crypto';
import { dateInWords } from '../edition/dates.ts';
import { lastChange } from '../edition/last-change.ts';
import type { Book } from '../exports/epub/book.ts';
import { epubFiles } from '../exports/epub/epub-files.ts';
import { pack } from '../exports/epub/pack.ts';
import { takeAwayNames } from '../exports/take-away/file-names.ts';
import { bookParts } from './book-parts.ts';
import { href, openSite, type Site } from './site.ts';

/** A file of the whole edition, with what a reader wants to know before fetching it. */
export interface TakeAway {
  name: string;
  href: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

let made: Promise<TakeAway> | undefined;

/** The edition as an EPUB: made once for a build, so that pages can state its size and digest. */
export function epub(): Promise<TakeAway> {
  if (import.meta.env.DEV) return makeEpub();
  made ??= makeEpub();
  return made;
}

async function makeEpub(): Promise<TakeAway> {
  const site = await openSite();
  const book = await bookOf(site);
  const bytes = pack(epubFiles(book));
  const { epub: name } = takeAwayNames(site.edition.settings);
  return {
    name,
    href: href(name),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

async function bookOf(site: Site): Promise<Book> {
  const { settings } = site.edition;
  const { title, subtitle, language, editors, description, rights, licence, book } = settings;
  const changed = lastChange(site.history);
  const address = process.env['SITE'];
  return {
    title,
    subtitle,
    language,
    editors,
    description,
    rights,
    licence,
    accompanies: `A companion to ${book.author}, ${book.title} (${book.publisher}, ${book.year}).`,
    identifier: identifierOf([title, book.key, language].join('\n')),
    // The format wants a moment: without a history it is the epoch, as in the feed.
    modified: changed ?? '1970-01-01T00:00:00Z',
    lastChange: changed && dateInWords(changed.slice(0, 10)),
    version: import.meta.env.PUBLIC_BUILD_TAG,
    site: address && new URL(href(''), address).href,
    parts: await bookParts(site),
  };
}

/** The same name for every version of one edition: a UUID of its own making (RFC 9562, version 8). */
function identifierOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`;
}
