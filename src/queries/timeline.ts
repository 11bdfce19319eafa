import { counted } from '../edition/counted.ts';
import { dateInWords, yearOf } from '../edition/dates.ts';
import { entriesInOrder, href, openSite, type EntryOf } from './site.ts';

/** The events in order of time, year by year. */
export interface TimelineView {
  intro: string;
  years: { year: string; events: TimelineEvent[] }[];
}

export interface TimelineEvent {
  href: string;
  title: string;
  /** The date, without the year that stands above it. */
  when: string;
  text: string;
  importance: 1 | 2 | 3;
}

export async function timelineView(): Promise<TimelineView> {
  const events = entriesInOrder(await openSite(), 'event');
  const years = Map.groupBy(events, ({ data }) => yearOf(data.date));
  return {
    intro: `${counted(events.length, 'event')} in order of time. Those that every reader must see stand out.`,
    years: [...years].map(([year, members]) => ({ year, events: members.map(eventOf) })),
  };
}

const eventOf = ({ address, title, data, passages }: EntryOf<'event'>): TimelineEvent => ({
  href: href(address),
  title,
  when: withoutYear(data.date),
  text: passages[0]?.text ?? '',
  importance: data.importance,
});

/** "13 April" of a date that has a month and lies within one year, else all of it. */
function withoutYear(date: string): string {
  const words = dateInWords(date);
  const year = yearOf(date);
  if (date === year) return '';
  const isPlain = date
    .split('/')
    .every((part) => new RegExp(`^${year}-\\d{2}(-\\d{2})?$`).test(part));
  return isPlain ? words.replace(` ${year}`, '') : words;
}
