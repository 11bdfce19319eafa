import { pageItem, sourceItem } from '../edition/entry-citation.ts';
import type { AnyEntry } from '../edition/entry.ts';
import { escapeHtml } from '../edition/escape-html.ts';
import { inQuotationMarks, quotationWords } from '../edition/quotation-words.ts';
import { readableAddress } from '../edition/readable-address.ts';
import { bibtex } from '../exports/bibtex.ts';
import { escapeMarkdown, toMarkdown } from '../exports/citation-html.ts';
import { cslJson } from '../exports/csl-json.ts';
import { webAddress } from '../exports/format-citations.ts';
import { pasteCitations, type PastedCitation } from '../exports/paste-citations.ts';
import { ris } from '../exports/ris.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import type { Citation } from '../schemas/citation.ts';
import { findEntry, wholeAddress, type EntryOf, type Site } from './site.ts';
import type { EntryLink } from './views.ts';
import { linkTo } from './entry-links.ts';

/** The citations of a page and of what it rests on: works which must not be taken for each other. */
export interface Cite {
  works: CitedWork[];
  /** The document in which the words of a quotation stand, if it has a page here. */
  document?: EntryLink | undefined;
}

export interface CitedWork {
  id: string;
  title: string;
  formats: CitedForm[];
  /** For programs that keep references. */
  records: CitedForm[];
  /** Whether a year is left for the reader to find. */
  lacksYear: boolean;
}

/** A citation in one format: formatted, or as plain text, whose lines stand as they are. */
export type CitedForm = { label: string } & ({ html: string } | { text: string });

/** `title` is who spoke to whom and when, because first words are no title. */
export function citeQuotation(site: Site, entry: EntryOf<'quotation'>, title: string): Cite {
  const words = quotationWords(entry);
  const source = citeSource(site, entry.data.source, sourceHeading, words);
  const document = entry.data.document && findEntry(site, 'document', entry.data.document);
  return {
    works: [citePage(site, entry, title, words), ...source],
    document: document ? linkTo(document) : undefined,
  };
}

const sourceHeading = { id: 'cite-source', title: 'Cite the source it rests on' };

type Heading = Pick<CitedWork, 'id' | 'title'>;

/** The page of an entry; with the words to quote from it, if it has any. */
export function citePage(
  site: Site,
  entry: AnyEntry,
  title: string,
  words?: readonly string[],
): CitedWork {
  return workOf({ id: 'cite-page', title: 'Cite this page' }, pageWork(site, entry, title), words);
}

/** A work and the place in it that is cited. */
export interface CitedPlace {
  item: BibliographyItem;
  locator?: string | undefined;
}

/** The page of an entry as a work. */
export function pageWork(site: Site, entry: AnyEntry, title: string): CitedPlace {
  const item = pageItem(site.edition.settings, {
    id: entry.id,
    title,
    address: wholeAddress(entry.address),
    ...(entry.kind === 'note'
      ? { author: entry.data.contributor, changed: entry.data.date }
      : { author: undefined, changed: site.history.get(entry.file) }),
  });
  return { item };
}

/** An archival note, under the name of its contributor. */
export const citeNote = (site: Site, entry: EntryOf<'note'>): Cite => ({
  works: [citePage(site, entry, entry.title)],
});

/** A work of the bibliography, from the place that is cited. */
export function citeSource(
  site: Site,
  citation: Citation,
  heading: Heading,
  words?: readonly string[],
): CitedWork[] {
  const work = sourceWork(site, citation);
  return work === undefined ? [] : [workOf(heading, work, words)];
}

/** A work as it is cited; nothing where the bibliography does not hold it. */
export function sourceWork({ edition }: Site, { key, locator }: Citation): CitedPlace | undefined {
  const work = edition.bibliography.get(key);
  if (work === undefined) return undefined;
  const address = webAddress(work, locator);
  return { item: sourceItem(work, address && readableAddress(address)), locator };
}

let styles: ReturnType<typeof pasteCitations> | undefined;
const formatted = new Map<string, PastedCitation>();

/** A work in every style, formatted once however many pages cite it. */
export function inEveryStyle({ item, locator }: CitedPlace): PastedCitation {
  const name = JSON.stringify([item, locator]);
  styles ??= pasteCitations();
  const cited = formatted.get(name) ?? styles(item, locator);
  formatted.set(name, cited);
  return cited;
}

function workOf(heading: Heading, place: CitedPlace, words: readonly string[] = []): CitedWork {
  const { item, locator } = place;
  const cited = inEveryStyle(place);
  return {
    ...heading,
    formats: [...withWords(words, cited), ...inStyles(cited), inMarkdown(words, cited)],
    records: [
      { label: 'BibTeX', text: bibtex(item, locator) },
      { label: 'RIS', text: ris(item, locator) },
      { label: 'CSL-JSON', text: cslJson(item, locator) },
    ],
    lacksYear: cited.apa.includes('[year]'),
  };
}

function withWords(words: readonly string[], { note }: PastedCitation): CitedForm[] {
  if (words.length === 0) return [];
  const quoted = escapeHtml(inQuotationMarks(words.join(' ')));
  return [
    { label: 'Words', html: quoted },
    { label: 'Words with citation', html: `${quoted} (${note.replace(/\.$/, '')}).` },
  ];
}

const inStyles = (cited: PastedCitation): CitedForm[] => [
  { label: 'Chicago note', html: cited.note },
  { label: 'Chicago bibliography', html: cited.bibliography },
  { label: 'MLA', html: cited.mla },
  { label: 'MLA, in the text', html: cited.mlaInText },
  { label: 'APA', html: cited.apa },
  { label: 'APA, in the text', html: cited.apaInText },
];

/** A citation; if there are words, a block quote of them with the citation below. */
function inMarkdown(words: readonly string[], { note }: PastedCitation): CitedForm {
  const cited = toMarkdown(note);
  const lines = [...words.map(escapeMarkdown), `— ${cited}`].map((line) => `> ${line}`);
  return { label: 'Markdown', text: words.length === 0 ? cited : lines.join('\n>\n') };
}
