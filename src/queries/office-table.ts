import { dateInWords } from '../edition/dates.ts';
import { gapsOf, statesOf, type Holder, type Post, type State } from '../edition/office-holders.ts';
import { storySpan, type Span } from '../edition/story-span.ts';
import type { Tenure } from '../edition/tenure.ts';
import { drawLane, type Lane } from '../pictures/office-bar.ts';
import { entriesInOrder, href, type Site } from './site.ts';
import type { Inline } from './views.ts';

/** The posts of the edition's list with those who held them during the story. */
export interface OfficeTable {
  span: Span;
  states: State[];
  /** Ids of the posts that stand in it. */
  posts: ReadonlySet<string>;
}

const tables = new WeakMap<Site, OfficeTable>();

/** The table of offices; an edition without events and without a span has no time to draw it in. */
export function officeTable(site: Site): OfficeTable | undefined {
  const known = tables.get(site);
  if (known !== undefined) return known;
  const span = storySpan(site.edition.settings, entriesInOrder(site, 'event'));
  if (span === undefined) return undefined;
  const { offices = [] } = site.edition.settings;
  const states = statesOf(offices, entriesInOrder(site, 'person'), span);
  const posts = states.flatMap((state) => state.posts.map(({ office }) => office.id));
  const table = { span, states, posts: new Set(posts) };
  tables.set(site, table);
  return table;
}

/** A holder of a post, or a time between two holders for which the edition names none. */
export interface OfficeRow {
  person: Inline | undefined;
  /** The title that this holder bore, where it is not the post's. */
  title: string | undefined;
  from: Inline | undefined;
  to: Inline | undefined;
  lane: Lane | undefined;
}

/** The holders of a post and the times between them, first come first. */
export function officeRows(post: Post, span: Span): OfficeRow[] {
  const gaps = post.office.several ? [] : gapsOf(post.holders.map(({ tenure }) => tenure));
  const rows = [
    ...post.holders.map((holder) => [holder.tenure, holderRow(holder, post, span)] as const),
    ...gaps.map((gap) => [gap, gapRow(gap)] as const),
  ];
  return rows
    .sort(([one], [other]) => (startOf(one) < startOf(other) ? -1 : 1))
    .map(([, row]) => row);
}

const startOf = ({ from }: Tenure): string => from ?? '';

export const linkToHolder = ({ person }: Holder): Inline => ({
  text: person.data.name,
  href: href(person.address),
});

function holderRow(holder: Holder, { office }: Post, span: Span): OfficeRow {
  const { role, tenure } = holder;
  const isSame = role.title === office.label || office.several === true;
  return {
    person: linkToHolder(holder),
    title: isSame ? undefined : role.title,
    from: inlineEnd(role.from, tenure.from),
    to: inlineEnd(role.to, tenure.to),
    lane: drawLane(tenure, span, holder.person.data.died),
  };
}

const gapRow = ({ from, to }: Tenure): OfficeRow => ({
  person: undefined,
  title: undefined,
  from: inlineEnd(from, from),
  to: inlineEnd(to, to),
  lane: undefined,
});

/** A date as it is stated, in words, with as much of it as is sure for machines. */
function inlineEnd(stated: string | undefined, sure: string | undefined): Inline | undefined {
  return stated === undefined ? undefined : { text: dateInWords(stated), datetime: sure };
}
