import type { Treaty } from '../schemas/treaty.ts';
import { addMonths, daysBetween, isDay, spanBetween, type Span } from './calendar.ts';

/** The first term of a treaty as one reading has it. */
export interface TermReading {
  /** End of the term. */
  end: string;
  /** Last day on which notice prevents renewal. */
  lastDayForNotice: string | undefined;
  /** Days by which notice was early; fewer than none if it came too late. */
  noticeDaysEarly: number | undefined;
  /** What was left of the term when the treaty ended in fact. */
  left: Span | undefined;
}

/** The term of a treaty, reckoned out as far as its dates are known to the day. */
export interface TreatyTerm {
  /** The day from which the years count, where the treaty says which. */
  start: string | undefined;
  /** The end by the reckoning from that day, whatever sources state. */
  reckonedEnd: string | undefined;
  /** How long the treaty was kept, from its entry into force to its end in fact. */
  kept: Span | undefined;
  /** The edition's own reading first, then others that someone holds; none without an end. */
  readings: TermReading[];
}

/** Reckons the term of a treaty that was signed on a day, for every reading of its end. */
export function reckonTerm(treaty: Treaty, signed: string): TreatyTerm {
  const { term, inForce, ended } = treaty;
  const start = term?.from === 'signature' ? signed : term?.from && inForce;
  const reckonedEnd = term && isDay(start) ? addMonths(start, term.years * 12) : undefined;
  const disputed = (treaty.disputed ?? []).filter(({ about }) => about === 'expires');
  const ends = [treaty.expires ?? reckonedEnd, ...disputed.map(({ date }) => date)].filter(isDay);
  return {
    start,
    reckonedEnd,
    kept:
      isDay(inForce) && isDay(ended?.date) && inForce <= ended.date
        ? spanBetween(inForce, ended.date)
        : undefined,
    readings: [...new Set(ends)].map((end) => readingOf(treaty, end)),
  };
}

function readingOf({ renewal, notice, ended }: Treaty, end: string): TermReading {
  const lastDayForNotice = renewal && addMonths(end, -renewal.noticeMonths);
  return {
    end,
    lastDayForNotice,
    noticeDaysEarly:
      lastDayForNotice !== undefined && isDay(notice?.date)
        ? daysBetween(notice.date, lastDayForNotice)
        : undefined,
    left: isDay(ended?.date) && ended.date <= end ? spanBetween(ended.date, end) : undefined,
  };
}
