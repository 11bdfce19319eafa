import { earliestDay, latestDay } from './dates.ts';

/** The first and the last day that a date can mean; an open end lies beyond every day. */
export interface DateBounds {
  first: string;
  last: string;
  /** Whether the date is marked neither as about nor as uncertain. */
  isSure: boolean;
}

export function boundsOf(date: string): DateBounds {
  const [from = '', to] = date.split('/');
  return {
    first: to !== undefined && isOpen(from) ? '0000-01-01' : earliestDay(date),
    last: to !== undefined && isOpen(to) ? '9999-12-31' : latestDay(date),
    isSure: !/[~?%]/.test(date),
  };
}

/** Whether all of the first date lies before all of the second. */
export const isBefore = (one: DateBounds, other: DateBounds): boolean => one.last < other.first;

const isOpen = (part: string): boolean => part === '' || part === '..';
