import { describe, expect, test } from 'vitest';
import {
  drawTerm,
  lineHeight,
  narrowest,
  type Term,
  type TermDrawing,
  type TermLabel,
  type TermMark,
} from '../../../src/pictures/treaty-term.ts';

const mark = (
  side: TermMark['side'],
  words: string,
  days: string[],
  kind: TermMark['kind'] = 'fact',
): TermMark => ({ days, date: '25 September 1836', words, side, kind });

/** Signed, in force for five years, notice given, ended early; the end of the term is disputed. */
const pact: Term = {
  from: '1831-04-25',
  ended: '1835-08-09',
  marks: [
    mark('above', 'signed', ['1831-04-13']),
    mark('below', 'in force', ['1831-04-25']),
    mark('above', 'notice by Prussia', ['1835-04-05']),
    mark('below', 'last day for notice', ['1835-04-25']),
    mark('above', 'Prussian entry into the war', ['1835-08-09'], 'end'),
    mark('below', 'end of the term, disputed', ['1836-04-13', '1836-04-25']),
  ],
};

/** Everything in the first months of a long term. */
const early: Term = {
  from: '1831-04-25',
  ended: '1832-02-29',
  marks: [
    mark('above', 'signed', ['1831-04-13']),
    mark('above', 'notice by Prussia', ['1831-12-01']),
    mark('above', 'Prussian entry into the war', ['1832-02-29'], 'end'),
    mark('below', 'in force', ['1831-04-25']),
    mark('below', 'end of the term', ['1841-04-25']),
  ],
};

/** Events spread over the whole of the bar. */
const spread: Term = {
  from: '1831-01-01',
  ended: '1838-01-01',
  marks: [
    mark('above', 'signed', ['1831-01-01']),
    mark('above', 'first', ['1833-01-01']),
    mark('above', 'second', ['1834-01-01']),
    mark('above', 'third', ['1835-06-01']),
    mark('above', 'fourth', ['1837-01-01']),
    mark('above', 'fifth', ['1838-01-01'], 'end'),
    mark('below', 'end of the term', ['1841-01-01']),
  ],
};

describe.each([
  ['a treaty ended before its term', pact],
  ['a treaty ended at its beginning', early],
  ['a treaty with events throughout', spread],
])('%s', (_name, term) => {
  const drawing = drawTerm(term);

  test.each([narrowest, 30, 43, 60])('has no text on other text at %d em', (width) => {
    const boxes = drawing.labels.map((label) => boxOf(label, width));
    const clashes = boxes.filter((box, at) =>
      boxes.slice(at + 1).some((other) => overlap(box, other)),
    );
    expect(clashes).toEqual([]);
  });

  test('stays within its frame at the narrowest', () => {
    for (const label of drawing.labels) {
      const { left, right, top, bottom } = boxOf(label, narrowest);
      expect({ left: left >= 0, right: right <= narrowest }).toEqual({ left: true, right: true });
      expect({ top: top >= 0, bottom: bottom <= drawing.height }).toEqual({
        top: true,
        bottom: true,
      });
    }
  });

  test('keeps text clear of the bar', () => {
    const { bar } = drawing;
    for (const label of drawing.labels) {
      const { top, bottom } = boxOf(label, narrowest);
      expect(bottom < bar.top || top > bar.top + bar.height).toBe(true);
    }
  });
});

describe.each([
  ['a treaty ended before its term', pact],
  ['a treaty ended at its beginning', early],
])('%s', (_name, term) => {
  const drawing = drawTerm(term);

  test.each([narrowest, 43])('has no line through a text at %d em', (width) => {
    const crossed = drawing.labels.filter((label) =>
      drawing.labels.some(
        (other) => other !== label && linesOf(other, drawing, width).some(through(label, width)),
      ),
    );
    expect(crossed.map(({ lines }) => lines)).toEqual([]);
  });
});

test('the bar runs from entry into force to the end in fact and on to the end of the term', () => {
  expect(drawTerm(pact).bar).toMatchObject({ from: 0.65, ended: 85.86, to: 100 });
});

test('an end in dispute has a mark for each day that is held', () => {
  const label = drawTerm(pact).labels.find(({ lines }) => lines.includes('end of the term,'));
  expect(label).toMatchObject({
    at: [99.35, 100],
    x: 99.35,
    anchor: 'end',
    lines: ['25 September 1836', 'end of the term,', 'disputed'],
  });
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, anchor, lines, top, width }: TermLabel, picture: number): Box {
  const fastened = (x / 100) * picture;
  return {
    left: anchor === 'start' ? fastened : fastened - width,
    right: anchor === 'start' ? fastened + width : fastened,
    top,
    bottom: top + lines.length * lineHeight,
  };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** The lines that lead from a label to the bar. */
function linesOf(label: TermLabel, { bar }: TermDrawing, picture: number): Box[] {
  const { top, bottom } = boxOf(label, picture);
  return label.at.map((at) => {
    const x = (at / 100) * picture;
    return label.side === 'above'
      ? { left: x, right: x, top, bottom: bar.top }
      : { left: x, right: x, top: bar.top + bar.height, bottom };
  });
}

/** Whether a line passes through a text and not merely along its edge. */
const through =
  (label: TermLabel, picture: number) =>
  (line: Box): boolean => {
    const { left, right, top, bottom } = boxOf(label, picture);
    return line.left > left && line.left < right && line.top < bottom && line.bottom > top;
  };
