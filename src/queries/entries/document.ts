import { dateInWords, earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { shelfMarkInWords } from '../../edition/shelf-mark-in-words.ts';
import { inlineLink } from '../entry-links.ts';
import {
  entriesInLine,
  fact,
  inlineDate,
  inLine,
  labelOf,
  languageNames,
  yearsOf,
} from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import { findEntry, href, type Site } from '../site.ts';
import type { Fact, Inline } from '../views.ts';
import type { Parts } from './parts.ts';

const extents = {
  'full-translation': 'A complete new translation',
  'partial-translation': 'A new translation of parts',
  extracts: 'Short extracts',
  summary: 'A summary in our own words',
} as const;

export function documentParts(site: Site, entry: Entry<'document'>): Parts {
  const { data } = entry;
  const dates = dateInWords(data.date);
  const type = labelOf(site.edition.settings.documentTypes, data.type);
  const people = (data.signatories ?? []).map(({ person }) => person);
  return {
    label: [type, dates, data.place].filter(Boolean).join(' · '),
    native: data.originalTitles,
    facts: recordOf(site, data),
    dates,
    sort: earliestDay(data.date),
    filters: [
      ...peopleFilters(site, [...people, ...(data.authors ?? []), ...(data.recipients ?? [])]),
      ...chapterFilters(site, data.chapters),
      ...yearsOf(data.date).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}

type Facts = Entry<'document'>['data'];

/** The record of a document in the order of an archival description (ISAD(G)). */
function recordOf(site: Site, data: Facts): Fact[] {
  return [
    ...fact('Date', dateAndPlace(site, data)),
    ...fact('Parties', partiesBesides(data)),
    ...fact(
      'Signed by',
      ...(data.signatories ?? []).map((signatory) => signatoryInLine(site, signatory)),
    ),
    ...fact(
      data.authors?.length === 1 ? 'Author' : 'Authors',
      entriesInLine(site, 'person', data.authors),
    ),
    ...fact('Addressed to', entriesInLine(site, 'person', data.recipients)),
    ...fact('In force', inForce(data)),
    ...fact('Original', originalInLine(data)),
    ...fact(
      data.languages?.length === 1 ? 'Language' : 'Languages',
      languageNames(site, data.languages),
    ),
    ...fact('Text here', textHere(site, data)),
    ...fact('Rights', data.rights),
    ...fact('In the book', namedInBook(data), usedIn(site, data.chapters)),
  ];
}

/** The date, and the place as the document names it, with the entries of the places it means. */
function dateAndPlace(site: Site, { date, place, places }: Facts): Inline[] {
  const links = entriesInLine(site, 'place', places);
  const [only] = links;
  const isNamed = links.length === 1 && only !== undefined && place?.startsWith(only.text) === true;
  const where = isNamed
    ? [only, { text: place.slice(only.text.length) }]
    : [
        ...(place === undefined ? [] : [{ text: place }]),
        ...(place === undefined || links.length === 0 ? links : bracketed(links)),
      ];
  return [...(inlineDate(date) ?? []), ...(where.length === 0 ? [] : [{ text: ', ' }, ...where])];
}

const bracketed = (pieces: readonly Inline[]): Inline[] => [
  { text: ' (' },
  ...pieces,
  { text: ')' },
];

/** The parties, unless those for whom it was signed, or the only one, say it already. */
function partiesBesides({ parties = [], signatories = [], authors = [] }: Facts): string {
  const signedFor = new Set(signatories.map(({ for: party }) => party));
  const isSaid = parties.every((party) => signedFor.has(party));
  const isAuthor = parties.length === 1 && authors.length > 0;
  return isSaid || isAuthor ? '' : parties.join(', ');
}

function signatoryInLine(
  site: Site,
  { person, for: party, as }: NonNullable<Facts['signatories']>[number],
): Inline[] {
  const office = as === undefined ? '' : `, ${as}`;
  return [inlineLink(site, entryKey('person', person)), { text: ` for ${party}${office}` }];
}

function inForce({ treaty, inForceNote }: Facts): Inline[] | undefined {
  const dates = inlineDate(treaty?.inForce);
  if (inForceNote === undefined) return dates;
  return dates === undefined ? [{ text: inForceNote }] : [...dates, { text: `. ${inForceNote}` }];
}

function originalInLine({ archive }: Facts): Inline[] | undefined {
  const mark = shelfMarkInWords(archive);
  const words = [mark, archive?.note].filter((part) => part !== undefined);
  return words.length === 0 ? undefined : [{ text: words.join('. ') }];
}

function textHere(site: Site, { transcription, translatedFrom, translationNote }: Facts): string {
  const from =
    translatedFrom === undefined ? '' : ` from the ${languageNames(site, translatedFrom)}`;
  const note = translationNote === undefined ? '' : `. ${translationNote}`;
  return `${extents[transcription]}${from}${note}`;
}

const namedInBook = ({ namedInBook, bookNote }: Facts): string =>
  bookNote ??
  (namedInBook === true ? 'Named in the pages at hand' : 'Not named in the pages at hand');

function usedIn(site: Site, ids: readonly string[] = []): Inline[] | undefined {
  const links = ids.flatMap((id) => {
    const chapter = findEntry(site, 'chapter', id);
    return chapter === undefined
      ? []
      : [{ text: chapterName(chapter), href: href(chapter.address) }];
  });
  return links.length === 0 ? undefined : [{ text: 'Used in ' }, ...inLine(links)];
}

/** "chapter 3"; a part without a number by its title. */
export const chapterName = ({ title, data }: Entry<'chapter'>): string =>
  data.number === undefined ? title : `chapter\u00a0${String(data.number)}`;
