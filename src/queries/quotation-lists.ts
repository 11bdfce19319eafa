import { slug } from 'github-slugger';
import { counted } from '../edition/counted.ts';
import { dateInWords, yearOf } from '../edition/dates.ts';
import { inQuotationMarks, quotationWords } from '../edition/quotation-words.ts';
import { recordSigns } from '../edition/record-signs.ts';
import { addresseeLine, headingLine } from './entries/quotation.ts';
import { facetKeys, facetsOf, type Facet } from './quotation-facets.ts';
import { speakerOf } from './series.ts';
import { entriesInOrder, findEntry, href, openSite, type EntryOf, type Site } from './site.ts';
import type { Inline } from './views.ts';

/** The index of quotations in one of its orders. */
export interface QuotationListView {
  title: string;
  description: string;
  intro: string;
  orders: { label: string; href: string; current: boolean }[];
  count: number;
  /** By what the quotations can be narrowed down. */
  facets: Facet[];
  /** Page of the full search. */
  search: string;
  /** What the signs beside the items mean. */
  signs: { label: string; meaning: string }[];
  groups: QuotationGroup[];
}

export interface QuotationGroup {
  id: string;
  title: string;
  /** Page of what the group is about. */
  href?: string | undefined;
  about?: string | undefined;
  items: QuotationItem[];
}

export interface QuotationItem {
  href: string;
  /** Its values among the facets: "speaker=… theme=… year=…". */
  keys: string;
  words: string;
  /** Who to whom and when, as far as the group does not say it. */
  line: Inline[];
  /** How the words came down to us, in labels. */
  signs: string[];
}

/** Where the index by speaker lists those of one. */
export const speakerAnchor = (speaker: string): string => slug(speaker);

type Quotation = EntryOf<'quotation'>;
type Order = keyof typeof orders;

/** The orders in which the index is arranged, each on a page of its own. */
const orders = {
  date: { label: 'Date', address: 'quotations/', groups: byDate, inWords: 'in order of time' },
  speaker: {
    label: 'Speaker',
    address: 'quotations/by-speaker/',
    groups: bySpeaker,
    inWords: 'by speaker',
  },
  theme: { label: 'Theme', address: 'quotations/by-theme/', groups: byTheme, inWords: 'by theme' },
} as const;

export async function quotationList(order: Order): Promise<QuotationListView> {
  const site = await openSite();
  const quotations = entriesInOrder(site, 'quotation');
  const groups = orders[order].groups(site, quotations);
  const { inWords } = orders[order];
  const title = order === 'date' ? 'Quotations' : `Quotations ${inWords}`;
  const intro = introOf(order, quotations.length, groups.length);
  return {
    title,
    description: `${title}: ${intro}`,
    intro,
    orders: Object.entries(orders).map(([name, { label, address }]) => ({
      label,
      href: href(address),
      current: name === order,
    })),
    count: quotations.length,
    facets: facetsOf(site, quotations),
    search: href('search/'),
    signs: Object.values(recordSigns),
    groups,
  };
}

function introOf(order: Order, count: number, groups: number): string {
  const quotations = counted(count, 'quotation');
  if (order === 'speaker') return `${quotations} by ${counted(groups, 'speaker')}.`;
  if (order === 'theme')
    return `${quotations} under ${counted(groups, 'theme')}; one that bears on several stands under each.`;
  return `${quotations} in order of time, each with its speaker and its source.`;
}

/** A year with more quotations than this is divided into months. */
const longYear = 20;

/** By year, the years that hold most by month. */
function byDate(site: Site, quotations: readonly Quotation[]): QuotationGroup[] {
  const years = Map.groupBy(quotations, ({ data }) => yearOf(data.date));
  const times = Map.groupBy(quotations, ({ data }) => {
    const year = yearOf(data.date);
    const isLong = (years.get(year)?.length ?? 0) > longYear;
    return isLong ? (/^\d{4}-\d{2}/.exec(data.date)?.[0] ?? year) : year;
  });
  return [...times].map(([time, members]) => ({
    id: time,
    title: dateInWords(time),
    items: members.map((entry) => itemOf(site, entry, headingLine(site, entry))),
  }));
}

/** By speaker, people by surname among the bodies that spoke. */
function bySpeaker(site: Site, quotations: readonly Quotation[]): QuotationGroup[] {
  const speakers = [...Map.groupBy(quotations, speakerOf)].map(([id, members]) => {
    const person = findEntry(site, 'person', id);
    const name = person?.data.name ?? id;
    return { id, name, sortName: person?.data.sortName ?? id, person, members };
  });
  return speakers
    .sort((a, b) => collator.compare(a.sortName, b.sortName))
    .map(({ id, name, person, members }) => ({
      id: speakerAnchor(id),
      title: name,
      href: person && href(person.address),
      items: members.map((entry) => itemOf(site, entry, addresseeLine(site, entry))),
    }));
}

const collator = new Intl.Collator('en');

/** By theme, in the order of the edition's list; themes without a quotation are left out. */
function byTheme(site: Site, quotations: readonly Quotation[]): QuotationGroup[] {
  const members = new Map<string, Quotation[]>();
  for (const entry of quotations) {
    for (const theme of entry.data.themes) {
      const list = members.get(theme);
      if (list) list.push(entry);
      else members.set(theme, [entry]);
    }
  }
  return site.edition.settings.themes.flatMap(({ id, label, about }) => {
    const found = members.get(id) ?? [];
    if (found.length === 0) return [];
    const items = found.map((entry) => itemOf(site, entry, headingLine(site, entry)));
    return [{ id, title: label, about, items }];
  });
}

const itemOf = (site: Site, entry: Quotation, line: Inline[]): QuotationItem => ({
  href: href(entry.address),
  keys: facetKeys(site, entry),
  words: inQuotationMarks(quotationWords(entry).join(' ')),
  line,
  signs: (entry.data.record ?? []).map((sign) => recordSigns[sign].label),
});
