import type { Entry } from '../edition/entry.ts';
import { positionInWords } from '../edition/position.ts';
import { datedItem, datedList, datedNotes, entriesNaming } from './dated.ts';
import { pathsOf } from './entry-views.ts';
import { marginSections, spellings, subjectOf, type SubjectView } from './subject.ts';
import type { Inline } from './views.ts';

/** The pages of the places, as Astro's `getStaticPaths` wants them. */
export const placePaths = () =>
  pathsOf('place', (site, entry, view): SubjectView => {
    const itemsOf = (kind: 'event' | 'document', field: string) =>
      entriesNaming(site, entry, kind, [field]).map(datedItem);
    return {
      ...subjectOf(site, view, [
        ...datedList('events', 'Events here', itemsOf('event', 'places')),
        ...datedList('documents', 'Documents', itemsOf('document', 'places')),
        ...datedNotes(site, entry),
      ]),
      vital: whereabouts(entry),
      margin: marginSections(spellings(entry.data.variants)),
    };
  });

const origins = {
  gazetteer: 'from a gazetteer',
  encyclopaedia: 'from an encyclopaedia',
  derived: 'a point chosen by hand',
} as const;

/** "Today San Cristóbal Island, Ecuador. 0°50′ south, 89°26′ west (from a gazetteer)". */
function whereabouts({ data }: Entry<'place'>): Inline[] {
  const today = data.modernName === undefined ? '' : `Today ${data.modernName}. `;
  const position = positionInWords(data.lat, data.lon);
  return [{ text: `${today}${position} (${origins[data.coordinatesFrom]})` }];
}
