import { lastChange } from '../edition/last-change.ts';
import { sizeInWords } from '../edition/size-in-words.ts';
import { fileMarks } from '../exports/take-away/file-marks.ts';
import { takeAwayNames } from '../exports/take-away/file-names.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { allDataFiles } from './files.ts';
import { fact, inlineDate } from './facts.ts';
import { href, openSite, type Site } from './site.ts';
import { epub } from './take-away.ts';
import type { Fact, SearchFacts } from './views.ts';

/** The kinds of entry that the book holds. */
const kindsInBook: readonly Kind[] = ['chapter', 'document', 'quotation', 'person', 'term'];

/** What tells a file of the edition from another version of it. */
export interface OfferedFile {
  href: string;
  size: string;
  facts: Fact[];
}

export interface TakeAwayPage {
  title: string;
  description: string;
  search: SearchFacts;
  /** Size and digest of what is made of the pages, this one among them, are marks. */
  zip: OfferedFile;
  quotations: OfferedFile;
  book: OfferedFile;
  data: { href: string; size: string };
}

const title = 'Read offline';

/** The page that offers the edition as files, each with its size and what tells its version. */
export async function takeAwayPage(): Promise<TakeAwayPage> {
  const site = await openSite();
  const { bytes, sha256, href: address, name } = await epub();
  const names = takeAwayNames(site.edition.settings);
  const description = `${site.edition.settings.title} as a folder for any computer, as a book for reading devices, and as files of data.`;
  const marks = fileMarks(names.zip);
  const ofQuotations = fileMarks(names.quotations);
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
    zip: {
      href: href(names.zip),
      size: marks.size,
      facts: [
        ...fact('File', names.zip),
        ...fact('Holds', 'all pages and data, the search and the previews'),
        ...versionFacts(site),
        ...fact('SHA-256', marks.sha256),
      ],
    },
    quotations: {
      href: href(names.quotations),
      size: ofQuotations.size,
      facts: [
        ...fact('File', names.quotations),
        ...fact('Holds', countOf(site, 'quotation')),
        ...versionFacts(site),
        ...fact('SHA-256', ofQuotations.sha256),
      ],
    },
    book: {
      href: address,
      size: sizeInWords(bytes.length),
      facts: [
        ...fact('File', name),
        ...fact('Holds', contentsInWords(site)),
        ...versionFacts(site),
        ...fact('SHA-256', sha256),
      ],
    },
    data: await offeredData(),
  };
}

/** What the page of the same address says in a copy on a disk: which copy it is. */
export interface DiskPage {
  title: string;
  description: string;
  facts: Fact[];
  data: TakeAwayPage['data'];
}

export async function diskPage(): Promise<DiskPage> {
  const site = await openSite();
  const address = process.env['SITE'];
  const whole = address === undefined ? undefined : new URL(href(''), address).href;
  return {
    title,
    description: `Which copy of ${site.edition.settings.title} this is.`,
    facts: [
      ...versionFacts(site),
      ...fact('On the web', whole === undefined ? undefined : [{ text: whole, href: whole }]),
    ],
    data: await offeredData(),
  };
}

/** What tells one copy of the edition from another. */
export function versionFacts({ history }: Site): Fact[] {
  const changed = lastChange(history)?.slice(0, 10);
  return [
    ...fact('Last change', changed === undefined ? undefined : inlineDate(changed)),
    ...fact('Version', import.meta.env.PUBLIC_BUILD_TAG),
  ];
}

async function offeredData(): Promise<TakeAwayPage['data']> {
  const files = await allDataFiles();
  const size = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  return { href: href('data/'), size: `${String(files.length)} files, ${sizeInWords(size)}` };
}

/** "14 chapters, 75 documents". */
const contentsInWords = (site: Site): string =>
  kindsInBook
    .filter((kind) => (site.ordered.get(kind)?.length ?? 0) > 0)
    .map((kind) => countOf(site, kind))
    .join(', ');

function countOf({ ordered }: Site, kind: Kind): string {
  const count = ordered.get(kind)?.length ?? 0;
  return `${String(count)} ${count === 1 ? kinds[kind].one : kinds[kind].many}`;
}
