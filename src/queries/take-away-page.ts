import { kinds, type Kind } from '../schemas/kinds.ts';
import { allDataFiles } from './files.ts';
import { fact, inlineDate } from './facts.ts';
import { href, openSite, type Site } from './site.ts';
import { epub } from './take-away.ts';
import type { Fact, SearchFacts } from './views.ts';

/** The kinds of entry that the book holds. */
const kindsInBook: readonly Kind[] = ['chapter', 'document', 'quotation', 'person', 'term'];

export interface TakeAwayPage {
  title: string;
  description: string;
  search: SearchFacts;
  book: { href: string; size: string; facts: Fact[] };
  data: { href: string; size: string };
}

/** The page that offers the edition as files, each with its size and what tells its version. */
export async function takeAwayPage(): Promise<TakeAwayPage> {
  const site = await openSite();
  const { bytes, sha256, changed, version, href: address, name } = await epub();
  const files = await allDataFiles();
  const dataSize = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const title = 'Read offline';
  const description = `${site.edition.settings.title} as a book for reading devices, and as files of data.`;
  return {
    title,
    description,
    search: {
      title,
      name: undefined,
      dates: undefined,
      extract: description,
      sort: undefined,
      filters: [{ name: 'kind', value: 'Page' }],
    },
    book: {
      href: address,
      size: sizeInWords(bytes.length),
      facts: [
        ...fact('File', `${name}.epub`),
        ...fact('Holds', contentsInWords(site)),
        ...fact('Last change', changed === undefined ? undefined : inlineDate(changed)),
        ...fact('Version', version),
        ...fact('SHA-256', sha256),
      ],
    },
    data: {
      href: href('data/'),
      size: `${String(files.length)} files, ${sizeInWords(dataSize)}`,
    },
  };
}

/** "14 chapters, 75 documents". */
const contentsInWords = ({ ordered }: Site): string =>
  kindsInBook
    .map((kind) => ({ ...kinds[kind], count: ordered.get(kind)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${String(count)} ${count === 1 ? one : many}`)
    .join(', ');

/** "620 kB", "1.4 MB". */
const sizeInWords = (bytes: number): string =>
  bytes < 1e6
    ? `${String(Math.max(1, Math.round(bytes / 1e3)))}\u00a0kB`
    : `${(bytes / 1e6).toFixed(1)}\u00a0MB`;
