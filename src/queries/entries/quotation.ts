import { dateInWords, earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { recordSigns } from '../../edition/record-signs.ts';
import { inlineLink } from '../entry-links.ts';
import {
  entriesInLine,
  fact,
  inLine,
  inlineDate,
  labelOf,
  languageNames,
  yearsOf,
} from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import { findEntry, href, type Site } from '../site.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

export function quotationParts(site: Site, entry: Entry<'quotation'>): Parts {
  const { data } = entry;
  const { themes } = site.edition.settings;
  return {
    label: 'Quotation',
    heading: inWords(headingLine(site, entry)),
    facts: [
      ...fact(
        'Document',
        data.document === undefined ? undefined : entriesInLine(site, 'document', [data.document]),
      ),
      ...fact(
        'Chapter',
        data.chapter === undefined ? undefined : entriesInLine(site, 'chapter', [data.chapter]),
      ),
      ...fact('Themes', inLine(data.themes.map((theme) => themeLink(site, theme)))),
      ...fact('Language', languageInWords(site, data)),
      ...fact('Rights', rightsInWords(data.rights)),
    ],
    dates: dateInWords(data.date),
    sort: earliestDay(data.date),
    filters: [
      ...peopleFilters(site, [data.speaker, data.to]),
      ...data.themes.map((theme) => ({ name: 'theme' as const, value: labelOf(themes, theme) })),
      ...(data.record ?? []).map((sign) => ({
        name: 'record' as const,
        value: recordSigns[sign].label,
      })),
      ...chapterFilters(site, [data.chapter]),
      ...yearsOf(data.date).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}

/** Who spoke, in words. */
export function speakerName(site: Site, { data }: Entry<'quotation'>): string {
  const person = data.speaker === undefined ? undefined : findEntry(site, 'person', data.speaker);
  return person?.data.name ?? data.speakerName ?? '';
}

/** "Charles Darwin to Asa Gray, 5 September 1857", each of them with the way to their page. */
export const headingLine = (site: Site, entry: Entry<'quotation'>): Inline[] =>
  dated(speakerLine(site, entry), entry);

/** The same where the speaker has been named: "To Asa Gray, 5 September 1857". */
export const addresseeLine = (site: Site, entry: Entry<'quotation'>): Inline[] =>
  dated(addressee(site, entry, 'To '), entry);

/** "Charles Darwin to Asa Gray". */
export function speakerLine(site: Site, entry: Entry<'quotation'>): Inline[] {
  const { speaker } = entry.data;
  return [
    speaker === undefined
      ? { text: speakerName(site, entry) }
      : inlineLink(site, entryKey('person', speaker)),
    ...addressee(site, entry, ' to '),
  ];
}

const addressee = (site: Site, { data: { to } }: Entry<'quotation'>, before: string): Inline[] =>
  to === undefined ? [] : [{ text: before }, inlineLink(site, entryKey('person', to))];

const dated = (line: readonly Inline[], { data }: Entry<'quotation'>): Inline[] => [
  ...line,
  ...(line.length === 0 ? [] : [{ text: ', ' }]),
  ...(inlineDate(data.date) ?? []),
];

/** Where the index of quotations by theme lists those of one. */
const themeLink = ({ edition }: Site, theme: string): Inline => ({
  text: labelOf(edition.settings.themes, theme),
  href: href(`quotations/by-theme/#${theme}`),
});

type Data = Entry<'quotation'>['data'];

export const inWords = (pieces: readonly Inline[]): string =>
  pieces.map(({ text }) => text).join('');

/** "Japanese; translated from the Russian for this site". */
export function languageInWords(site: Site, { language, original, translator }: Data): string {
  const name = languageNames(site, [language]);
  if (translator === undefined) return name;
  const from =
    original === undefined || original.lang === language
      ? ''
      : ` from the ${languageNames(site, [original.lang])}`;
  return `${name}; translated${from} ${translator === 'edition' ? 'for this site' : `by ${translator}`}`;
}

const rightsInWords = (rights: string): string =>
  rights === 'brief-quotation' ? 'A brief quotation, with its source' : rights;
