import { dateInWords, earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { inlineLink } from '../entry-links.ts';
import { entriesInLine, fact, inlineDate, labelOf, languageNames, yearsOf } from '../facts.ts';
import { seriesLists } from '../lists.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import { findEntry, type Site } from '../site.ts';
import { inlineCitation } from '../sources.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

export function quotationParts(site: Site, entry: Entry<'quotation'>): Parts {
  const { data } = entry;
  const dates = dateInWords(data.date);
  const { themes } = site.edition.settings;
  return {
    label: `Quotation · ${dates}`,
    heading: speakerAndAddressee(site, entry),
    facts: [
      ...fact('Speaker', speakerInLine(site, data)),
      ...fact(
        'To',
        data.to === undefined ? undefined : [inlineLink(site, entryKey('person', data.to))],
      ),
      ...fact('Date', inlineDate(data.date)),
      ...fact('Occasion', data.occasion),
      ...fact('Source', inlineCitation(site, data.source)),
      ...fact(
        'Document',
        data.document === undefined ? undefined : entriesInLine(site, 'document', [data.document]),
      ),
      ...fact(
        'Chapter',
        data.chapter === undefined ? undefined : entriesInLine(site, 'chapter', [data.chapter]),
      ),
      ...fact('Language', languageNames(site, [data.language])),
      ...fact(
        'Original',
        data.original === undefined
          ? undefined
          : [{ text: data.original.text, lang: data.original.lang }],
      ),
      ...fact('Translation', translatorInWords(data.translator)),
      ...fact('Themes', data.themes.map((theme) => labelOf(themes, theme)).join(', ')),
      ...fact('Rights', rightsInWords(data.rights)),
    ],
    lists: [
      ...seriesLists(site, entry, 'speaker ', 'By the same speaker'),
      ...seriesLists(site, entry, 'quoted ', 'From the same document'),
    ],
    dates,
    sort: earliestDay(data.date),
    filters: [
      ...peopleFilters(site, [data.speaker, data.to]),
      ...data.themes.map((theme) => ({ name: 'theme' as const, value: labelOf(themes, theme) })),
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

/** "Charles Darwin to Asa Gray". */
export function speakerAndAddressee(site: Site, entry: Entry<'quotation'>): string {
  const to = entry.data.to === undefined ? undefined : findEntry(site, 'person', entry.data.to);
  const speaker = speakerName(site, entry);
  return to === undefined ? speaker : `${speaker} to ${to.data.name}`;
}

function speakerInLine(
  site: Site,
  { speaker, speakerName: name }: Entry<'quotation'>['data'],
): Inline[] | undefined {
  if (speaker !== undefined) return [inlineLink(site, entryKey('person', speaker))];
  return name === undefined ? undefined : [{ text: name }];
}

const translatorInWords = (translator: string | undefined): string | undefined =>
  translator === 'edition' ? 'Translated for this site' : translator;

const rightsInWords = (rights: string): string =>
  rights === 'brief-quotation' ? 'A brief quotation, with its source' : rights;
