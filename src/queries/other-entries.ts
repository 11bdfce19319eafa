import { earliestDay } from '../edition/dates.ts';
import { entryKey } from '../edition/entry.ts';
import { daysApart, largeDate } from '../edition/large-date.ts';
import { kinds } from '../schemas/kinds.ts';
import { aroundIn } from './around.ts';
import { detailOf, linkTo } from './entry-links.ts';
import { pathsOf } from './entry-views.ts';
import { href, type EntryOf, type Site } from './site.ts';
import type { Around, EntryView, LinkList } from './views.ts';

/** What the page of an event or a figure shows. */
export interface OtherView extends EntryView {
  /** What stands beside the title in large type. */
  mark?: Mark;
  /** The picture that a figure is about; without an address it is in the book alone. */
  picture?: { src: string | undefined; alt: string; about: string };
  around?: Around[];
}

/** A day or a number in large type, with small words above and below it. */
export interface Mark {
  above: string | undefined;
  large: string | undefined;
  below: string;
}

/** The pages of the entries of all kinds that have no route of their own. */
export async function otherPaths() {
  const paths = await Promise.all([pathsOf('event', ofEvent), pathsOf('figure', ofFigure)]);
  return paths.flat().map(({ params, props }) => ({
    params: { section: kinds[props.view.kind].address, ...params },
    props,
  }));
}

function ofEvent(site: Site, entry: EntryOf<'event'>, view: EntryView): OtherView {
  const day = earliestDay(entry.data.date);
  const orders = [
    { series: 'events', title: 'All events', href: href('timeline/') },
    { series: 'events to know', title: 'The events to know', href: undefined },
  ];
  return {
    ...view,
    mark: dayMark(entry.data.date),
    lists: [...sameDay(site, entry), ...view.lists],
    around: aroundIn(site, entry, orders, (other) => {
      const date = other.kind === 'event' ? other.data.date : undefined;
      const isDay = date !== undefined && isWholeDay(date) && isWholeDay(entry.data.date);
      return [detailOf(other), isDay && daysApart(day, date)].filter(Boolean).join(', ');
    }),
    contents: [],
  };
}

const isWholeDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

function dayMark(date: string): Mark {
  const { weekday, day, rest } = largeDate(date);
  return { above: weekday, large: day, below: rest };
}

/** What else belongs to the day of an event, without the documents that it names itself. */
function sameDay(site: Site, { key, data }: EntryOf<'event'>): LinkList[] {
  const own = new Set<string>([
    key,
    ...(data.documents ?? []).map((id) => entryKey('document', id)),
  ]);
  const others = (site.days.get(data.date) ?? []).filter((other) => !own.has(other.key));
  if (others.length === 0) return [];
  const items = others.map((other) => ({ link: linkTo(other), note: kinds[other.kind].one }));
  return [{ id: 'same-day', title: 'On the same day', items }];
}

function ofFigure(_site: Site, { data }: EntryOf<'figure'>, view: EntryView): OtherView {
  const page = `p.\u00a0${data.page}`;
  return {
    ...view,
    mark: { above: 'Figure', large: String(data.number), below: page },
    picture: {
      src: data.image === undefined ? undefined : href(data.image),
      alt: data.title,
      about: [`In the book on ${page}.`, data.rights].filter(Boolean).join(' '),
    },
    // The chapter in which it is printed stands in the record.
    lists: view.lists.filter(({ id }) => id !== 'chapters'),
    contents: [],
  };
}
