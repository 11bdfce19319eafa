import { earliestDay } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { lifeDates } from '../../edition/life-dates.ts';
import { labelOf } from '../facts.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import type { Site } from '../site.ts';
import type { Parts } from './parts.ts';

export function personParts(site: Site, { id, data }: Entry<'person'>): Parts {
  const group = labelOf(site.edition.settings.personGroups, data.group);
  return {
    label: [group, ...data.countries].join(' · '),
    native: data.native,
    facts: [],
    dates: lifeDates(data.born, data.died),
    sort: data.born === undefined ? undefined : earliestDay(data.born),
    filters: [...peopleFilters(site, [id]), ...chapterFilters(site, data.chapters)],
  };
}
