import { earliestDay } from '../../edition/dates.ts';
import { entryKey, type Entry } from '../../edition/entry.ts';
import { lifeDates } from '../../edition/life-dates.ts';
import { inlineLink } from '../entry-links.ts';
import { entriesInLine, fact, inlineDate, labelOf } from '../facts.ts';
import { namedWith } from '../lists.ts';
import { chapterFilters, peopleFilters } from '../search-filters.ts';
import { findEntry, type Site } from '../site.ts';
import type { Inline } from '../views.ts';
import type { Parts } from './parts.ts';

export function personParts(site: Site, entry: Entry<'person'>): Parts {
  const { data } = entry;
  const dates = lifeDates(data.born, data.died);
  const { wikidata, viaf } = data.identifiers ?? {};
  return {
    label: [labelOf(site.edition.settings.personGroups, data.group), dates]
      .filter(Boolean)
      .join(' · '),
    native: data.native,
    facts: [
      ...fact('Also written', data.variants?.join('; ')),
      ...fact('Born', inlineDate(data.born)),
      ...fact('Died', inlineDate(data.died)),
      ...fact(data.countries.length === 1 ? 'Country' : 'Countries', data.countries.join(', ')),
      ...fact('Offices', ...(data.roles ?? []).map(officeInLine)),
      ...fact(
        'Relations',
        ...(data.relations ?? []).map(({ to, as }) => [
          { text: `${as} ` },
          inlineLink(site, entryKey('person', to)),
        ]),
        ...relationsFrom(site, entry),
      ),
      ...fact(
        'Chapters',
        ...(data.chapters ?? []).map((id) => entriesInLine(site, 'chapter', [id])),
      ),
      ...fact(
        'Identifiers',
        wikidata === undefined
          ? undefined
          : [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }],
        viaf === undefined
          ? undefined
          : [{ text: `VIAF ${viaf}`, href: `https://viaf.org/viaf/${viaf}` }],
      ),
    ],
    lists: namedWith(site, entry.key),
    dates,
    sort: data.born === undefined ? undefined : earliestDay(data.born),
    filters: [...peopleFilters(site, [entry.id]), ...chapterFilters(site, data.chapters)],
  };
}

/** "Minister for Foreign Affairs, Japan, 22 July 1940 – 18 July 1941". */
function officeInLine({
  title,
  of,
  from,
  to,
}: NonNullable<Entry<'person'>['data']['roles']>[number]): Inline[] {
  const words = title.includes(of) ? title : `${title}, ${of}`;
  if (from === undefined && to === undefined) return [{ text: words }];
  const start = inlineDate(from) ?? [{ text: 'until ' }];
  const end = inlineDate(to);
  if (from === to) return [{ text: `${words}, ` }, ...start];
  const span =
    from === undefined
      ? [...start, ...(end ?? [])]
      : end === undefined
        ? [{ text: 'from ' }, ...start]
        : [...start, { text: ' – ' }, ...end];
  return [{ text: `${words}, ` }, ...span];
}

/** What others state of their relation to this person: "Asa Gray: correspondent of". */
function relationsFrom(site: Site, entry: Entry<'person'>): Inline[][] {
  const own = new Set(entry.data.relations?.map(({ to }) => to));
  return (site.graph.to.get(entry.key) ?? [])
    .filter(({ via, field }) => via === 'field' && field.startsWith('relations.'))
    .flatMap(({ from, field }) => {
      const other = findEntry(site, 'person', from.slice('person/'.length));
      const as = other?.data.relations?.[Number(field.split('.')[1])]?.as;
      if (other === undefined || as === undefined || own.has(other.id)) return [];
      return [[inlineLink(site, other.key), { text: `: ${as} ${entry.data.name}` }]];
    });
}
