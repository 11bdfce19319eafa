import { entryKey } from '../edition/entry.ts';
import { quotationWords } from '../edition/quotation-words.ts';
import { recordSigns } from '../edition/record-signs.ts';
import { aroundIn, type Order } from './around.ts';
import { citeQuotation, type Cite } from './cite.ts';
import { headingLine } from './entries/quotation.ts';
import { detailOf, inlineLink } from './entry-links.ts';
import { pathsOf } from './entry-views.ts';
import { languageNames } from './facts.ts';
import { speakerAnchor } from './quotation-lists.ts';
import { speakerOf } from './series.ts';
import { href, type EntryOf, type Site } from './site.ts';
import { inlineCitation } from './sources.ts';
import type { Around, EntryView, Inline } from './views.ts';

/** What the page of a quotation shows. */
export interface QuotationView extends EntryView {
  /** Speaker, addressee and date, with links. */
  heading: Inline[];
  occasion: string;
  words: { html: string; lang: string; size: Size };
  original: { lang: string; text: string; label: string } | undefined;
  /** How the words came down to us. */
  signs: { label: string; meaning: string }[];
  recordNote: string | undefined;
  source: Inline[];
  around: Around[];
  cite: Cite;
  /** Page of the tray. */
  tray: string;
}

/** The pages of the quotations, as Astro's `getStaticPaths` wants them. */
export const quotationPaths = () => pathsOf('quotation', complete);

function complete(site: Site, entry: EntryOf<'quotation'>, view: EntryView): QuotationView {
  const { data } = entry;
  const end = view.html.indexOf(endOfWords) + endOfWords.length;
  return {
    ...view,
    html: view.html.slice(end),
    heading: headingLine(site, entry),
    occasion: data.occasion,
    words: {
      // Marks stand around the whole, so that those inside become single.
      html: view.html.slice(0, end).replaceAll('“', '‘').replaceAll('”', '’'),
      lang: site.edition.settings.language,
      size: sizeOf(quotationWords(entry).join(' ').length),
    },
    original: originalOf(site, data),
    signs: (data.record ?? []).map((sign) => recordSigns[sign]),
    recordNote: data.recordNote,
    source: inlineCitation(site, data.source),
    around: aroundIn(site, entry, ordersOf(site, entry), detailOf),
    cite: citeQuotation(site, entry, view.title),
    tray: href('tray/'),
    contents: [],
  };
}

const endOfWords = '</blockquote>';

/** How large words are set: a line stands larger than a paragraph. */
type Size = 'brief' | 'middle' | 'long';
const sizeOf = (length: number): Size => (length < 75 ? 'brief' : length < 160 ? 'middle' : 'long');

/** The text from which the words were translated may itself be a translation. */
export function originalOf(
  site: Site,
  { original, language }: EntryOf<'quotation'>['data'],
): QuotationView['original'] {
  if (original === undefined) return undefined;
  const name = languageNames(site, [original.lang]);
  const { lang, text } = original;
  return { lang, text, label: lang === language ? `${name} original` : `${name} text` };
}

function ordersOf(site: Site, entry: EntryOf<'quotation'>): Order[] {
  const { document } = entry.data;
  const speaker = speakerOf(entry);
  return [
    {
      series: `speaker ${speaker}`,
      title: 'The same speaker',
      href: href(`quotations/by-speaker/#${speakerAnchor(speaker)}`),
    },
    ...(document === undefined
      ? []
      : [
          {
            series: `quoted ${document}`,
            title: 'The same document',
            href: inlineLink(site, entryKey('document', document)).href,
          },
        ]),
    { series: 'quotations', title: 'In order of time', href: href('quotations/') },
  ];
}
