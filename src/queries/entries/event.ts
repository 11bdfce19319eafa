import { dateInWords, earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { entriesInLine, fact, yearsOf } from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export function eventParts(site: Site, { data }: Entry<'event'>): Parts {
  const dates = dateInWords(data.date);
  const chapter = data.chapter === undefined ? [] : [data.chapter];
  return {
    label: 'Event',
    facts: [
      ...fact('People', entriesInLine(site, 'person', data.people)),
      ...fact(
        'Documents',
        ...(data.documents ?? []).map((id) => entriesInLine(site, 'document', [id])),
      ),
      ...fact('Places', entriesInLine(site, 'place', data.places)),
      ...fact('Chapter', entriesInLine(site, 'chapter', chapter)),
    ],
    dates,
    sort: earliestDay(data.date),
    filters: [
      ...peopleFilters(site, data.people ?? []),
      ...chapterFilters(site, chapter),
      ...yearsOf(data.date).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}
