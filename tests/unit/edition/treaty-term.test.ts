import { expect, test } from 'vitest';
import { reckonTerm } from '../../../src/edition/treaty-term.ts';
import type { Treaty } from '../../../src/schemas/treaty.ts';

/** A treaty for five years from its entry into force, which renews itself without notice. */
const pact: Treaty = {
  inForce: '1831-04-25',
  term: { years: 5, from: 'entry-into-force' },
  renewal: { years: 5, noticeMonths: 12 },
  notice: { date: '1835-04-05', by: 'Prussia' },
  ended: { date: '1835-08-09', how: 'War' },
};

test('the term counts from entry into force, and notice a year before its end', () => {
  expect(reckonTerm(pact, '1831-04-13')).toEqual({
    start: '1831-04-25',
    reckonedEnd: '1836-04-25',
    kept: { years: 4, months: 3, days: 15 },
    readings: [
      {
        end: '1836-04-25',
        lastDayForNotice: '1835-04-25',
        noticeDaysEarly: 20,
        left: { years: 0, months: 8, days: 16 },
      },
    ],
  });
});

test('the term counts from signature where the treaty says so', () => {
  const treaty: Treaty = { ...pact, term: { years: 5, from: 'signature' } };
  expect(reckonTerm(treaty, '1831-04-13')).toMatchObject({
    start: '1831-04-13',
    reckonedEnd: '1836-04-13',
  });
});

test('every reading of the end is reckoned out, each once', () => {
  const treaty: Treaty = {
    ...pact,
    expires: '1836-04-25',
    disputed: [
      { about: 'expires', date: '1836-04-25', says: 'One side.' },
      { about: 'expires', date: '1836-04-01', says: 'The other side.' },
      { about: 'notice', date: '1835-03-01', says: 'A third.' },
    ],
  };
  expect(reckonTerm(treaty, '1831-04-13').readings).toEqual([
    expect.objectContaining({ end: '1836-04-25', noticeDaysEarly: 20 }),
    {
      end: '1836-04-01',
      lastDayForNotice: '1835-04-01',
      noticeDaysEarly: -4,
      left: { years: 0, months: 7, days: 23 },
    },
  ]);
});

test('what sources state goes before what is reckoned', () => {
  const { readings, reckonedEnd } = reckonTerm({ ...pact, expires: '1836-04-24' }, '1831-04-13');
  expect(readings.map(({ end }) => end)).toEqual(['1836-04-24']);
  expect(reckonedEnd).toBe('1836-04-25');
});

test('a term that begins on a leap day ends on the last day of February', () => {
  const treaty: Treaty = {
    inForce: '1832-02-29',
    term: { years: 5, from: 'entry-into-force' },
    renewal: { years: 5, noticeMonths: 12 },
  };
  expect(reckonTerm(treaty, '1832-01-01').readings).toEqual([
    {
      end: '1837-02-28',
      lastDayForNotice: '1836-02-28',
      noticeDaysEarly: undefined,
      left: undefined,
    },
  ]);
});

test('nothing is reckoned from a month, a doubtful day or an unknown beginning', () => {
  const unknown = { start: undefined, reckonedEnd: undefined, kept: undefined, readings: [] };
  expect(reckonTerm({ term: { years: 8 } }, '1828-01-23')).toEqual(unknown);
  expect(reckonTerm({ ...pact, inForce: '1831-04' }, '1831-04-13')).toEqual({
    ...unknown,
    start: '1831-04',
  });
  expect(reckonTerm({ ...pact, inForce: '1831-04-25?' }, '1831-04-13').readings).toEqual([]);
});

test('nothing is left of a treaty that outlived its term', () => {
  const treaty: Treaty = { ...pact, ended: { date: '1840-01-01', how: 'War' } };
  expect(reckonTerm(treaty, '1831-04-13').readings[0]?.left).toBeUndefined();
});
