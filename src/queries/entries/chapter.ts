import { namedInOrder } from '../../edition/graph.ts';
import { dateInWords, earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { pagesInWords } from '../entry-links.ts';
import { fact, inlineDate, yearsOf } from '../facts.ts';
import { personFilters } from '../search-filters.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export function chapterParts(site: Site, entry: Entry<'chapter'>): Parts {
  const { data } = entry;
  const guide = data.text === 'guide' ? 'Guide to ' : '';
  const name = data.number === undefined ? 'a part of the book' : `chapter ${String(data.number)}`;
  const label = `${guide}${name}`;
  const period = inlineDate(data.period);
  return {
    label: label.charAt(0).toUpperCase() + label.slice(1),
    facts: [
      ...fact('In the book', pagesInWords(data.pages)),
      ...fact(
        'Period',
        data.periodInferred === true && period ? [...period, { text: ' (inferred)' }] : period,
      ),
      ...fact('Reading time', minutesInWords(readingMinutes(entry))),
    ],
    dates: data.period === undefined ? undefined : dateInWords(data.period),
    sort: data.period === undefined ? undefined : earliestDay(data.period),
    filters: [
      ...personFilters(site, namedInOrder(site.graph, entry.key)),
      ...yearsOf(data.period).map((value) => ({ name: 'year' as const, value })),
    ],
  };
}

const minutesInWords = (minutes: number): string =>
  minutes === 1 ? 'a minute' : `${String(minutes)} minutes`;

/** At 230 words a minute, an unhurried reader's pace; never less than one. */
function readingMinutes({ passages }: Entry<'chapter'>): number {
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / 230));
}
