import type { EditionSettings } from '../schemas/edition.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { Entry } from './entry.ts';

/** Whole years from the first to the last. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The years of the story: those that the edition names, else those of the events that every reader
 * must see, else of all events. Nothing where there is no event either.
 */
export function storySpan(
  { span }: Pick<EditionSettings, 'span'>,
  events: readonly Pick<Entry<'event'>, 'data'>[],
): Span | undefined {
  if (span !== undefined) return { from: span.from, to: span.to };
  const main = events.filter(({ data }) => data.importance === 1);
  const days = (main.length > 0 ? main : events).flatMap(({ data }) => [
    Number(earliestDay(data.date).slice(0, 4)),
    Number(latestDay(data.date).slice(0, 4)),
  ]);
  return days.length === 0 ? undefined : { from: Math.min(...days), to: Math.max(...days) };
}
