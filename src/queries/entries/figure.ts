import { dateInWords, earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { entriesInLine, fact, inlineDate, yearsOf } from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export function figureParts(site: Site, { data }: Entry<'figure'>): Parts {
  return {
    label: 'From the book',
    facts: [
      ...fact('Chapter', entriesInLine(site, 'chapter', [data.chapter])),
      ...fact('Date', inlineDate(data.date)),
      ...fact('People', entriesInLine(site, 'person', data.people)),
      ...fact(
        'Document',
        entriesInLine(site, 'document', data.document === undefined ? [] : [data.document]),
      ),
    ],
    dates: data.date === undefined ? undefined : dateInWords(data.date),
    sort: data.date === undefined ? undefined : earliestDay(data.date),
    filters: [
      ...peopleFilters(site, data.people ?? []),
      ...chapterFilters(site, [data.chapter]),
      ...yearsOf(data.date).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}
