import { dateInWords } from '../edition/dates.ts';
import { quotationWords } from '../edition/quotation-words.ts';
import { recordSigns } from '../edition/record-signs.ts';
import type { KeptCitation, KeptQuotation } from '../edition/tray/kept-quotation.ts';
import { bibtex } from '../exports/bibtex.ts';
import { toPieces } from '../exports/citation-html.ts';
import { ris } from '../exports/ris.ts';
import { inEveryStyle, pageWork, sourceWork, type CitedPlace } from './cite.ts';
import { headingLine, inWords, languageInWords, speakerName } from './entries/quotation.ts';
import { originalOf } from './quotations.ts';
import {
  entriesInOrder,
  findEntry,
  openSite,
  wholeAddress,
  type EntryOf,
  type Site,
} from './site.ts';

/** What the tray keeps of each quotation, in a file of its own, as Astro's `getStaticPaths` wants them. */
export async function keptQuotationPaths() {
  const site = await openSite();
  return entriesInOrder(site, 'quotation').map((entry) => ({
    params: { id: entry.id },
    props: { content: JSON.stringify(keptQuotation(site, entry)) },
  }));
}

function keptQuotation(site: Site, entry: EntryOf<'quotation'>): KeptQuotation {
  const { data } = entry;
  const heading = inWords(headingLine(site, entry));
  const source = sourceWork(site, data.source);
  return {
    id: entry.id,
    heading,
    address: wholeAddress(entry.address),
    words: quotationWords(entry),
    lang: site.edition.settings.language,
    original: originalOf(site, data),
    speaker: speakerName(site, entry),
    to: data.to === undefined ? undefined : findEntry(site, 'person', data.to)?.data.name,
    date: data.date,
    dateInWords: dateInWords(data.date),
    occasion: data.occasion,
    language: languageInWords(site, data),
    record: (data.record ?? []).map((sign) => recordSigns[sign].label),
    recordNote: data.recordNote,
    page: keptCitation(pageWork(site, entry, heading)),
    source: source && keptCitation(source),
  };
}

function keptCitation(place: CitedPlace): KeptCitation {
  const { note, bibliography } = inEveryStyle(place);
  return {
    note: toPieces(note),
    bibliography: toPieces(bibliography),
    locator: place.locator,
    bibtex: bibtex(place.item),
    ris: ris(place.item),
  };
}
