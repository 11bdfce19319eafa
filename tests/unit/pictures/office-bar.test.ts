import { describe, expect, test } from 'vitest';
import { drawLane, drawMarks, drawTicks, explainLanes } from '../../../src/pictures/office-bar.ts';

// Four years, of which 1832 is a leap year: 1461 days.
const span = { from: 1832, to: 1835 };

describe('an office against the span', () => {
  test('stands where its days lie', () => {
    expect(drawLane({ from: '1833-01-01', to: '1834-01-01' }, span)).toEqual({
      parts: [{ x: 25.05, width: 24.98, kind: 'sure' }],
      earlier: false,
      later: false,
    });
  });

  test('ends at the edges of the span and says that it goes on', () => {
    expect(drawLane({ from: '1831-12-27', to: '1836-10-02' }, span)).toEqual({
      parts: [{ x: 0, width: 100, kind: 'sure' }],
      earlier: true,
      later: true,
    });
  });

  test('outside the span leaves only the sign at the edge', () => {
    expect(drawLane({ from: '1820', to: '1830' }, span)).toEqual({
      parts: [],
      earlier: true,
      later: false,
    });
    expect(drawLane({ from: '1836', to: '1839' }, span)).toEqual({
      parts: [],
      earlier: false,
      later: true,
    });
  });

  test('shows the time that its dates leave in doubt', () => {
    expect(drawLane({ from: '1833', to: '1835' }, span)?.parts).toEqual([
      { x: 25.05, width: 24.92, kind: 'possible' },
      { x: 49.97, width: 25.05, kind: 'sure' },
      { x: 75.02, width: 24.91, kind: 'possible' },
    ]);
  });

  test('is wholly in doubt where both dates name the same month', () => {
    expect(drawLane({ from: '1833-04', to: '1833-04' }, span)?.parts).toEqual([
      { x: 31.21, width: 1.99, kind: 'possible' },
    ]);
  });

  test('runs to the edge where its end is not known, or to the death of the holder', () => {
    const kinds = (died?: string) =>
      drawLane({ from: '1834-01-01', to: undefined }, span, died)?.parts;
    expect(kinds()).toEqual([{ x: 50.03, width: 49.9, kind: 'open' }]);
    expect(kinds('1835-01-01')).toEqual([{ x: 50.03, width: 24.99, kind: 'open' }]);
  });

  test('comes from the edge where its beginning is not known', () => {
    expect(drawLane({ from: undefined, to: '1833-01-01' }, span)?.parts).toEqual([
      { x: 0, width: 25.05, kind: 'open' },
    ]);
  });

  test('is not drawn without a date', () => {
    expect(drawLane({ from: undefined, to: undefined }, span)).toBeUndefined();
  });

  test.each(['1831', '1832', '1833-06', '1834-06-15', '1836', undefined])(
    'from %s keeps within the span and overlaps nowhere, whatever its end',
    (from) => {
      for (const to of ['1832', '1833-06', '1834-06-15', '1835-12', '1839', undefined]) {
        let reached = 0;
        for (const { x, width } of drawLane({ from, to }, span)?.parts ?? []) {
          expect(x).toBeGreaterThanOrEqual(reached - 0.011);
          expect(width).toBeGreaterThanOrEqual(0);
          reached = x + width;
        }
        expect(reached).toBeLessThanOrEqual(100);
      }
    },
  );
});

test('every year has a tick, and at most six have room for their names', () => {
  expect(drawTicks(span).map(({ x }) => x)).toEqual([0, 25.05, 50.03, 75.02]);
  const labels = (years: number) =>
    drawTicks({ from: 1831, to: 1830 + years }).flatMap(({ label }) => label?.text ?? []);
  expect(labels(6)).toEqual(['1831', '1832', '1833', '1834', '1835', '1836']);
  expect(labels(11)).toEqual(['1831', '1833', '1835', '1837', '1839', '1841']);
});

test('the name of a year stands in its middle', () => {
  expect(drawTicks(span)[1]?.label).toEqual({ text: '1833', x: 37.51 });
});

test('days outside the span have no mark, and a day has one', () => {
  const days = ['1836-01-01', '1834-01-01', '1833-01-01', '1834-01-01', '1831-12-31'];
  expect(drawMarks(days, span)).toEqual([25.05, 50.03]);
});

test('marks of doubt are explained where they stand', () => {
  const lanes = (...tenures: Parameters<typeof drawLane>[0][]) =>
    tenures.map((tenure) => drawLane(tenure, span));
  const sure = { from: '1833-01-01', to: '1834-01-01' };
  const possible = { from: '1833', to: '1834-01-01' };
  const open = { from: '1833-01-01', to: undefined };
  expect(explainLanes(lanes(sure))).toBeUndefined();
  expect(explainLanes(lanes(sure, possible))).toBe('Outlined: the day is not known.');
  expect(explainLanes(lanes(possible, open))).toBe(
    'Outlined: the day is not known. Dotted: no date is known.',
  );
});
