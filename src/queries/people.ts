import { entryKey, type Entry } from '../edition/entry.ts';
import { ageAtDeath } from '../edition/life-dates.ts';
import { relationsOf } from '../edition/relations.ts';
import { inlineLink, linksTo } from './entry-links.ts';
import { pathsOf } from './entry-views.ts';
import { inlineDate, inLine } from './facts.ts';
import { namedWith } from './lists.ts';
import { personLists } from './person-lists.ts';
import { personOffices, type PersonOffices } from './person-offices.ts';
import { findEntry, type Site } from './site.ts';
import {
  marginSections,
  spellings,
  subjectOf,
  toInline,
  type MarginSection,
  type SubjectView,
} from './subject.ts';
import type { EntryLink, Inline } from './views.ts';

/** What the page of a person shows. */
export interface PersonView extends SubjectView {
  offices: PersonOffices;
}

/** The pages of the people, as Astro's `getStaticPaths` wants them. */
export const personPaths = () =>
  pathsOf('person', (site, entry, view): PersonView => {
    const { dated, appearances, figures } = personLists(site, entry);
    const offices = personOffices(site, entry, appearances);
    const before = offices.lines.length > 0 ? [{ anchor: 'offices', title: 'Offices' }] : [];
    return {
      ...subjectOf(site, view, dated, before),
      vital: lifeInLine(entry),
      margin: marginOf(site, entry, figures),
      offices,
    };
  });

/** Beside the life: whom the person had to do with, where the book treats it, and other names. */
function marginOf(
  site: Site,
  entry: Entry<'person'>,
  figures: readonly EntryLink[],
): MarginSection[] {
  const { chapters = [], variants } = entry.data;
  const book = linksTo(
    site,
    chapters.map((id) => entryKey('chapter', id)),
  );
  const companions = namedWith(site, entry.key);
  return marginSections(
    { title: 'Relations', lines: relationLines(site, entry) },
    {
      title: 'Often named with',
      lines: companions.map(({ link, note }) => [toInline(link), { text: `, ${note ?? ''}` }]),
    },
    { title: 'In the book', lines: [...book, ...figures].map((link) => [toInline(link)]) },
    spellings(variants),
    { title: 'Elsewhere', lines: identifiersOf(entry).map((link) => [link]) },
  );
}

function lifeInLine({ data: { born, died } }: Entry<'person'>): Inline[] {
  const birth = inlineDate(born);
  const death = inlineDate(died);
  const age = ageAtDeath(born, died);
  return [
    ...(birth === undefined ? [] : [{ text: 'Born ' }, ...birth]),
    ...(death === undefined ? [] : [{ text: birth === undefined ? 'Died ' : ', died ' }, ...death]),
    ...(age === undefined ? [] : [{ text: `, aged ${age}` }]),
  ];
}

/** What the person was to others, and what others state of that, turned round. */
function relationLines(site: Site, { key, data }: Entry<'person'>): Inline[][] {
  const incoming = (site.graph.to.get(key) ?? []).flatMap(({ from, via, field }) => {
    if (via !== 'field' || !field.startsWith('relations.')) return [];
    const id = from.slice('person/'.length);
    const as = findEntry(site, 'person', id)?.data.relations?.[Number(field.split('.')[1])]?.as;
    return as === undefined ? [] : [{ as, from: id }];
  });
  const words = site.edition.settings.relations ?? [];
  const { groups, told } = relationsOf(data.relations ?? [], incoming, words);
  const linkTo = (id: string): Inline => inlineLink(site, entryKey('person', id));
  return [
    ...groups.map(({ as, others }) => [
      { text: `${as.charAt(0).toUpperCase()}${as.slice(1)} ` },
      ...inLine(others.map(linkTo)),
    ]),
    ...told.map(({ as, from }) => [linkTo(from), { text: ` (${as} ${data.name})` }]),
  ];
}

function identifiersOf({ data: { identifiers } }: Entry<'person'>): Inline[] {
  const { wikidata, viaf } = identifiers ?? {};
  return [
    ...(wikidata === undefined
      ? []
      : [{ text: `Wikidata ${wikidata}`, href: `https://www.wikidata.org/wiki/${wikidata}` }]),
    ...(viaf === undefined
      ? []
      : [{ text: `VIAF ${viaf}`, href: `https://viaf.org/viaf/${viaf}` }]),
  ];
}
