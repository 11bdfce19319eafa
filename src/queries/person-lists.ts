import type { Entry } from '../edition/entry.ts';
import {
  datedItem,
  datedList,
  datedNotes,
  entriesNaming,
  quotedItem,
  type DatedItem,
  type DatedList,
} from './dated.ts';
import { linkTo } from './entry-links.ts';
import { speakerName } from './entries/quotation.ts';
import type { Appearances } from './person-offices.ts';
import { findEntry, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

/** What a person said, was told, put a name to and took part in, and the days of what is theirs. */
export function personLists(
  site: Site,
  person: Entry<'person'>,
): { dated: DatedList[]; appearances: Appearances[]; figures: EntryLink[] } {
  const said = entriesNaming(site, person, 'quotation', ['speaker']).map((quotation) =>
    quotedItem(quotation, addressee(site, quotation)),
  );
  const told = entriesNaming(site, person, 'quotation', ['to']).map((quotation) =>
    quotedItem(quotation, `by ${speakerName(site, quotation)}`),
  );
  const roles = documentsByRole(site, person);
  const documents = roles.flatMap(({ items }) => items);
  const events = entriesNaming(site, person, 'event', ['people']);
  return {
    dated: [
      ...datedList('quotations', 'Said or wrote', said),
      ...datedList('told', 'Was told', told),
      ...roles.flatMap(({ id, title, items }) => datedList(id, title, items)),
      ...datedList('events', 'Events', events.map(datedItem)),
      ...datedNotes(site, person),
    ],
    appearances: [
      { label: counted(said.length, 'quotation'), href: '#quotations', days: daysOf(said) },
      {
        label: counted(documents.length, 'document'),
        href: `#${roles.find(({ items }) => items.length > 0)?.id ?? ''}`,
        days: daysOf(documents),
      },
    ],
    figures: entriesNaming(site, person, 'figure', ['people']).map(linkTo),
  };
}

const daysOf = (items: readonly DatedItem[]): string[] => items.map(({ day }) => day);

const counted = (count: number, one: string): string =>
  `${String(count)} ${count === 1 ? one : `${one}s`}`;

/** To whom something was said; failing that, on what occasion. */
function addressee(site: Site, { data: { to, occasion } }: Entry<'quotation'>): string {
  const person = to === undefined ? undefined : findEntry(site, 'person', to);
  return person === undefined ? occasion : `to ${person.data.name}`;
}

const roleFields = [
  { id: 'signed', title: 'Documents signed', field: 'signatories' },
  { id: 'written', title: 'Documents written', field: 'authors' },
  { id: 'received', title: 'Documents received', field: 'recipients' },
] as const;

/** The documents of a person by role; who signed or wrote one is not said to have received it too. */
function documentsByRole(site: Site, person: Entry<'person'>) {
  const listed = new Set<string>();
  return roleFields.map(({ id, title, field }) => {
    const documents = entriesNaming(site, person, 'document', [field]).filter(
      (document) => !listed.has(document.id),
    );
    for (const document of documents) listed.add(document.id);
    return { id, title, items: documents.map(datedItem) };
  });
}
