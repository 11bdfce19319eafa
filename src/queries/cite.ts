import { pageItem, sourceItem } from '../edition/entry-citation.ts';
import { entryTitle } from '../edition/entry-title.ts';
import { inQuotationMarks, quotationWords } from '../edition/quotation-words.ts';
import { readableAddress } from '../edition/readable-address.ts';
import { bibtex } from '../exports/bibtex.ts';
import { escapeMarkdown, toMarkdown } from '../exports/citation-html.ts';
import { cslJson } from '../exports/csl-json.ts';
import { webAddress } from '../exports/format-citations.ts';
import { pasteCitations, type PastedCitation } from '../exports/paste-citations.ts';
import { ris } from '../exports/ris.ts';
import { escapeHtml } from '../edition/escape-html.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { findEntry, href, type EntryOf, type Site } from './site.ts';

/** The citations of a page and of what it rests on: two works, which must not be taken for each other. */
export interface Cite {
  works: CitedWork[];
  /** Page of the document in which the words stand, if it has one here. */
  document: { href: string; title: string } | undefined;
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

export function citeQuotation(site: Site, entry: EntryOf<'quotation'>, title: string): Cite {
  const words = quotationWords(entry);
  const { key, locator } = entry.data.source;
  const address = new URL(href(entry.address), import.meta.env.SITE).href;
  const changed = site.history.get(entry.file);
  const page = pageItem(site.edition.settings, { id: entry.id, title, address, changed });
  const work = site.edition.bibliography.get(key);
  return {
    works: [
      workOf({ id: 'cite-page', title: 'Cite this page' }, words, page),
      ...(work === undefined
        ? []
        : [workOf(sourceHeading, words, sourceItem(work, placeOf(work, locator)), locator)]),
    ],
    document: documentOf(site, entry),
  };
}

const sourceHeading = { id: 'cite-source', title: 'Cite the source it rests on' };

let styles: ReturnType<typeof pasteCitations> | undefined;

function workOf(
  heading: { id: string; title: string },
  words: readonly string[],
  item: BibliographyItem,
  locator?: string,
): CitedWork {
  styles ??= pasteCitations();
  const cited = styles(item, locator);
  return {
    ...heading,
    formats: formatsOf(words, cited),
    records: [
      { label: 'BibTeX', text: bibtex(item, locator) },
      { label: 'RIS', text: ris(item, locator) },
      { label: 'CSL-JSON', text: cslJson(item, locator) },
    ],
    lacksYear: cited.apa.includes('[year]'),
  };
}

function formatsOf(words: readonly string[], cited: PastedCitation): CitedForm[] {
  const quoted = escapeHtml(inQuotationMarks(words.join(' ')));
  return [
    { label: 'Words', html: quoted },
    { label: 'Words with citation', html: `${quoted} (${cited.note.replace(/\.$/, '')}).` },
    { label: 'Chicago note', html: cited.note },
    { label: 'Chicago bibliography', html: cited.bibliography },
    { label: 'MLA', html: cited.mla },
    { label: 'MLA, in the text', html: cited.mlaInText },
    { label: 'APA', html: cited.apa },
    { label: 'APA, in the text', html: cited.apaInText },
    { label: 'Markdown', text: inMarkdown(words, cited.note) },
  ];
}

/** A block quote with its citation below. */
const inMarkdown = (words: readonly string[], note: string): string =>
  [...words.map(escapeMarkdown), `— ${toMarkdown(note)}`].map((line) => `> ${line}`).join('\n>\n');

function placeOf(work: BibliographyItem, locator: string | undefined): string | undefined {
  const address = webAddress(work, locator);
  return address && readableAddress(address);
}

function documentOf(site: Site, { data }: EntryOf<'quotation'>): Cite['document'] {
  const found = data.document && findEntry(site, 'document', data.document);
  return found ? { href: href(found.address), title: entryTitle(found) } : undefined;
}
