import { earliestDay, latestDay } from '../edition/dates.ts';
import type { Span } from '../edition/story-span.ts';
import type { Tenure } from '../edition/tenure.ts';

/**
 * One office against the span of the story. Places are per cent of the span's length, so that one
 * drawing fits every width and its text keeps its size.
 */
export interface Lane {
  /** Pieces from left to right; none overlaps another or leaves the span. */
  parts: Part[];
  /** Whether the office was held before the first day of the span, or after its last. */
  earlier: boolean;
  later: boolean;
}

export interface Part {
  x: number;
  width: number;
  /** `sure`; `possible` between the first and last day that a date can mean; `open`: not known. */
  kind: 'sure' | 'possible' | 'open';
}

export interface Tick {
  x: number;
  /** Name of the year that begins here, and its middle; not each has room for its name. */
  label: { text: string; x: number } | undefined;
}

/** Draws an office; nothing where no date of it is known. `died` ends what has no end of its own. */
export function drawLane(tenure: Tenure, span: Span, died?: string): Lane | undefined {
  const { from, to } = tenure;
  if (from === undefined && to === undefined) return undefined;
  const last = died === undefined || to !== undefined ? undefined : latestDay(died);
  const start = { first: from && earliestDay(from), last: from && latestDay(from) };
  const end = { first: to && earliestDay(to), last: to && latestDay(to) };
  return {
    parts: piecesOf(start, end, last).flatMap((piece) => toPart(piece, span)),
    earlier: start.first !== undefined && start.first < firstDay(span),
    later: end.last !== undefined && end.last > lastDay(span),
  };
}

/** The beginnings of the years, named so that at most six names stand in a line. */
export function drawTicks(span: Span): Tick[] {
  const years = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  const step = Math.ceil(years.length / 6);
  return years.map((year, at) => ({
    x: place(`${String(year)}-01-01`, span),
    label:
      at % step === 0 ? { text: String(year), x: place(`${String(year)}-07-02`, span) } : undefined,
  }));
}

/** Places of days within the span, each once, from left to right. */
export function drawMarks(days: readonly string[], span: Span): number[] {
  const within = days.filter((day) => day >= firstDay(span) && day <= lastDay(span));
  return [...new Set(within.map((day) => place(day, span)))].sort((a, b) => a - b);
}

/** What the marks of doubt among these lanes mean; nothing where there are none. */
export function explainLanes(lanes: readonly (Lane | undefined)[]): string | undefined {
  const kinds = new Set(lanes.flatMap((lane) => (lane?.parts ?? []).map(({ kind }) => kind)));
  const words = [
    ...(kinds.has('possible') ? ['Outlined: the day is not known.'] : []),
    ...(kinds.has('open') ? ['Dotted: no date is known.'] : []),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}

interface End {
  first: string | undefined;
  last: string | undefined;
}

interface Piece {
  /** Days; nothing for the edge of the span. */
  from: string | undefined;
  to: string | undefined;
  kind: Part['kind'];
}

function piecesOf(start: End, end: End, died: string | undefined): Piece[] {
  if (start.last === undefined) {
    return [
      { from: undefined, to: end.first, kind: 'open' },
      { from: end.first, to: end.last, kind: 'possible' },
    ];
  }
  if (end.first === undefined) {
    return [
      { from: start.first, to: start.last, kind: 'possible' },
      { from: start.last, to: died, kind: 'open' },
    ];
  }
  if (end.first < start.last) return [{ from: start.first, to: end.last, kind: 'possible' }];
  return [
    { from: start.first, to: start.last, kind: 'possible' },
    { from: start.last, to: end.first, kind: 'sure' },
    { from: end.first, to: end.last, kind: 'possible' },
  ];
}

/** A piece as it falls into the span; one of no length is drawn only if it is sure. */
function toPart({ from, to, kind }: Piece, span: Span): Part[] {
  const first = from ?? firstDay(span);
  const last = to ?? lastDay(span);
  const isOutside = first > lastDay(span) || last < firstDay(span);
  if (isOutside || last < first || (first === last && kind !== 'sure')) return [];
  const x = place(first, span);
  return [{ x, width: rounded(place(last, span) - x), kind }];
}

/** Where a day lies in the span: 0 for its first day and before, 100 for its end and after. */
function place(day: string, span: Span): number {
  const [start, end, at] = [firstDay(span), `${String(span.to + 1)}-01-01`, day].map(Date.parse);
  if (start === undefined || end === undefined || at === undefined) return 0;
  return rounded((Math.min(Math.max(at, start), end) - start) / ((end - start) / 100));
}

const firstDay = ({ from }: Span): string => `${String(from)}-01-01`;
const lastDay = ({ to }: Span): string => `${String(to)}-12-31`;
const rounded = (share: number): number => Math.round(share * 100) / 100;
