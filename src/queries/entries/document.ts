import { dateInWords, earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { proofStates } from '../../edition/proof-states.ts';
import { inlineLink } from '../entry-links.ts';
import {
  entriesInLine,
  fact,
  inlineDate,
  labelOf,
  languageNames,
  shelfMark,
  yearsOf,
} from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import { seriesLists } from '../lists.ts';
import type { Site } from '../site.ts';
import { inlineCitation } from '../sources.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

const extents = {
  'full-translation': 'A complete new translation',
  'partial-translation': 'A new translation of parts',
  extracts: 'Short extracts',
  summary: 'A summary in our own words',
} as const;

/** The record of a document in the order of an archival description (ISAD(G)). */
export function documentParts(site: Site, entry: Entry<'document'>): Parts {
  const { data } = entry;
  const dates = dateInWords(data.date);
  const type = labelOf(site.edition.settings.documentTypes, data.type);
  return {
    label: [type, dates, data.place].filter(Boolean).join(' · '),
    native: data.originalTitles,
    facts: [
      ...fact('Type', type),
      ...fact('Date', inlineDate(data.date)),
      ...fact('Place', placeInLine(site, data)),
      ...fact('Parties', data.parties?.join(', ')),
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
      ...fact(
        data.languages?.length === 1 ? 'Language' : 'Languages',
        languageNames(site, data.languages),
      ),
      ...fact('Original', originalInLine(data)),
      ...fact(
        'Printed in',
        ...(data.published ?? []).map((citation) => inlineCitation(site, citation)),
      ),
      ...fact('Text here', textHere(site, data)),
      ...fact('State of proof', proofInWords(data)),
      ...fact('Rights', data.rights),
      ...fact(
        'In the book',
        data.bookNote ??
          (data.namedInBook === true
            ? 'Named in the pages at hand'
            : 'Not named in the pages at hand'),
      ),
      ...fact(
        'Chapters',
        ...(data.chapters ?? []).map((id) => entriesInLine(site, 'chapter', [id])),
      ),
    ],
    lists: seriesLists(site, entry, 'letters ', 'In the same correspondence'),
    dates,
    sort: earliestDay(data.date),
    filters: [
      ...peopleFilters(site, [
        ...(data.signatories ?? []).map(({ person }) => person),
        ...(data.authors ?? []),
        ...(data.recipients ?? []),
      ]),
      ...chapterFilters(site, data.chapters),
      ...yearsOf(data.date).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}

type Facts = Entry<'document'>['data'];

/** The place as the document names it, with the entries of the places it means. */
function placeInLine(site: Site, { place, places }: Facts): Inline[] | undefined {
  const links = entriesInLine(site, 'place', places);
  if (place === undefined) return links;
  const only = links[0];
  if (only !== undefined && links.length === 1 && only.text === place) return links;
  return links.length === 0 ? [{ text: place }] : [{ text: `${place} (` }, ...links, { text: ')' }];
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

const proofInWords = ({ proof }: Facts): string | undefined =>
  proof && `${proofStates[proof.state].label}. ${proof.note}`;

function originalInLine({ archive }: Facts): Inline[] | undefined {
  const mark = shelfMark(archive);
  const words = [mark, archive?.note].filter((part) => part !== undefined && part !== '');
  return words.length === 0 ? undefined : [{ text: words.join('. ') }];
}

function textHere(site: Site, { transcription, translatedFrom, translationNote }: Facts): string {
  const from =
    translatedFrom === undefined ? '' : ` from the ${languageNames(site, translatedFrom)}`;
  const note = translationNote === undefined ? '' : `. ${translationNote}`;
  return `${extents[transcription]}${from}${note}`;
}
