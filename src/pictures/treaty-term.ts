import { daysBetween } from '../edition/calendar.ts';

/** Something that stands on the bar of a treaty's term. */
export interface TermMark {
  /** Days that it may mean: more than one where they are disputed. */
  days: readonly string[];
  /** The days in words. */
  date: string;
  words: string;
  /** Above the bar stands what happened, below it what the treaty set. */
  side: 'above' | 'below';
  kind: 'fact' | 'end';
}

/** What there is to draw; all days lie between the first mark and the last. */
export interface Term {
  /** Entry into force. */
  from: string;
  /** The end in fact. */
  ended: string;
  marks: readonly TermMark[];
}

/** Words beside a line that leads down or up to the bar. */
export interface TermLabel extends Pick<TermMark, 'side' | 'kind'> {
  /** Where its lines stand, in percent of the width. */
  at: number[];
  /** Where the text is fastened, clear of its lines, in percent of the width, and by which end. */
  x: number;
  anchor: 'start' | 'end';
  /** Lines of text: the date, then the words. */
  lines: string[];
  /** Top of the text, and its width as reckoned, in em. */
  top: number;
  width: number;
}

/**
 * A drawing that keeps its text at reading size whatever its width: across it is measured in
 * percent, down in em of its text. Labels stand clear of one another from `narrowest` upwards.
 */
export interface TermDrawing {
  height: number;
  bar: { top: number; height: number; from: number; ended: number; to: number };
  labels: TermLabel[];
}

/** The narrowest width at which the drawing is whole, in em of its text: a phone of 320 pixels. */
export const narrowest = 21.5;

/** Distance of one line of text to the next, in em. */
export const lineHeight = 1.3;

const barHeight = 0.95;
const gap = 0.6;
/** A generous mean width of a letter of the sans face, and the longest line of words. */
const letterWidth = 0.5;
const longestLine = 19;

export function drawTerm({ from, ended, marks }: Term): TermDrawing {
  const days = [from, ended, ...marks.flatMap((mark) => mark.days)].sort();
  const first = days[0] ?? from;
  const length = Math.max(1, daysBetween(first, days.at(-1) ?? ended));
  const x = (day: string): number => Math.round((daysBetween(first, day) / length) * 10_000) / 100;

  const labels = marks.map((mark) => toLabel(mark, x));
  const above = stack(labels.filter(({ side }) => side === 'above'));
  const below = stack(labels.filter(({ side }) => side === 'below'));
  const top = above.height;
  return {
    height: tidy(top + barHeight + below.height),
    bar: { top, height: barHeight, from: x(from), ended: x(ended), to: x(days.at(-1) ?? ended) },
    labels: [
      ...above.placed.map(({ label, near }) => ({
        ...label,
        top: tidy(top - near - heightOf(label)),
      })),
      ...below.placed.map(({ label, near }) => ({ ...label, top: tidy(top + barHeight + near) })),
    ],
  };
}

type Unplaced = Omit<TermLabel, 'top'>;

function toLabel(
  { days, date, words, side, kind }: TermMark,
  x: (day: string) => number,
): Unplaced {
  const at = days.map(x).sort((a, b) => a - b);
  const lines = [date, ...wrapped(words)];
  const width = tidy(Math.max(...lines.map(({ length }) => length)) * letterWidth);
  const anchor = (at[0] ?? 0) <= 50 ? 'start' : 'end';
  return { side, kind, at, x: (anchor === 'start' ? at.at(-1) : at[0]) ?? 0, anchor, lines, width };
}

function wrapped(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Placed {
  label: Unplaced;
  /** Distance of the text from the bar, in em. */
  near: number;
}

/**
 * Puts labels in rows away from the bar, those nearest the middle first, so that the lines of those
 * farther out pass beside the text of the others.
 */
function stack(labels: readonly Unplaced[]): { placed: Placed[]; height: number } {
  const rows: Unplaced[][] = [];
  const inner = labels.toSorted((one, other) => Math.abs(one.x - 50) - Math.abs(other.x - 50));
  for (const label of inner) {
    const free = rows.findIndex(
      (row, at) =>
        row.every((other) => standsClear(label, other)) &&
        rows.slice(at + 1).every((farther) => farther.every((other) => !covers(label, other))),
    );
    if (free === -1) rows.push([label]);
    else rows[free]?.push(label);
  }
  const placed: Placed[] = [];
  let near = gap;
  for (const row of rows) {
    placed.push(...row.map((label) => ({ label, near })));
    near += Math.max(...row.map(heightOf)) + gap / 2;
  }
  return { placed, height: tidy(near) };
}

const heightOf = ({ lines }: Pick<TermLabel, 'lines'>): number => lines.length * lineHeight;

function standsClear(one: Unplaced, other: Unplaced): boolean {
  const [left, right] = edgesOf(one);
  const [otherLeft, otherRight] = edgesOf(other);
  return right + gap <= otherLeft || otherRight + gap <= left;
}

/** Whether the lines of another label would pass through this one’s text. */
function covers(one: Unplaced, { at }: Unplaced): boolean {
  const [left, right] = edgesOf(one);
  return at.map(toEm).some((line) => line > left - gap && line < right + gap);
}

/** Left and right edge of a label’s text at the narrowest width, in em. */
function edgesOf({ x, anchor, width }: Unplaced): [number, number] {
  const fastened = toEm(x);
  return anchor === 'start' ? [fastened, fastened + width] : [fastened - width, fastened];
}

const toEm = (percent: number): number => (percent / 100) * narrowest;
const tidy = (value: number): number => Math.round(value * 100) / 100;
