import { isDay } from '../../edition/calendar.ts';
import { dateInWords } from '../../edition/dates.ts';
import type { Entry } from '../../edition/entry.ts';
import { reckonTerm } from '../../edition/treaty-term.ts';
import { drawTerm, type TermDrawing, type TermMark } from '../../pictures/treaty-term.ts';

/** The drawn term of a treaty, and what it shows in words. */
export interface TermFigure {
  drawing: TermDrawing;
  label: string;
}

/**
 * The term of a treaty that ended before its time: there is something to see only where entry into
 * force, the end in fact and the end of the term are known to the day.
 */
export function termFigure({ data }: Entry<'document'>): TermFigure | undefined {
  const { treaty, date } = data;
  const { inForce, ended, notice, disputed = [] } = treaty ?? {};
  if (treaty === undefined || !isDay(inForce) || !isDay(ended?.date)) return undefined;
  const signed = treaty.signed ?? date;
  const { readings } = reckonTerm(treaty, signed);
  const ends = readings.map(({ end }) => end).sort();
  if (ends.length === 0) return undefined;
  const isDisputed = disputed.some(({ about }) => about === 'expires');
  const marks: TermMark[] = [
    ...mark('above', [signed], 'signed'),
    ...mark('below', [inForce], 'in force'),
    ...mark('above', [notice?.date], `notice by ${notice?.by ?? ''}`),
    ...mark('below', [notice && readings[0]?.lastDayForNotice], 'last day for notice'),
    ...mark('above', [ended.date], ended.how, 'end'),
    ...mark('below', ends, isDisputed ? 'end of the term, disputed' : 'end of the term'),
  ];
  return {
    drawing: drawTerm({ from: inForce, ended: ended.date, marks }),
    label: `Term of the treaty: ${marks.map((one) => `${one.words}, ${one.date}`).join('; ')}.`,
  };
}

function mark(
  side: TermMark['side'],
  dates: readonly (string | undefined)[],
  words: string,
  kind: TermMark['kind'] = 'fact',
): TermMark[] {
  const days = dates.filter(isDay);
  return days.length === 0 ? [] : [{ days, date: daysInWords(days), words, side, kind }];
}

/** "13 or 25 April 1836", "31 March or 5 April 1836". */
function daysInWords(days: readonly string[]): string {
  const words = days.map(dateInWords);
  const last = words.at(-1) ?? '';
  const rest = last.split('\u00a0')[1] ?? '';
  const year = rest.split(' ')[1] ?? '';
  return [
    ...words.slice(0, -1).map((one) => shortened(one, [`\u00a0${rest}`, ` ${year}`])),
    last,
  ].join(' or ');
}

const shortened = (words: string, ends: readonly string[]): string => {
  const end = ends.find((one) => words.endsWith(one));
  return end === undefined ? words : words.slice(0, -end.length);
};
