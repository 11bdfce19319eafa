import { describe, expect, test } from 'vitest';
import { heldIn, heldOn, tenureOf } from '../../../src/edition/tenure.ts';

describe('whether an office was held on a day', () => {
  test.each([
    [{ from: '1831-12-27', to: '1836-10-02' }, '1831-12-26', 'not'],
    [{ from: '1831-12-27', to: '1836-10-02' }, '1831-12-27', 'held'],
    [{ from: '1831-12-27', to: '1836-10-02' }, '1836-10-02', 'held'],
    [{ from: '1831-12-27', to: '1836-10-02' }, '1836-10-03', 'not'],
    [{ from: '1831-12', to: '1836' }, '1831-11-30', 'not'],
    [{ from: '1831-12', to: '1836' }, '1831-12-27', 'possibly'],
    [{ from: '1831-12', to: '1836' }, '1832-01-01', 'held'],
    [{ from: '1831-12', to: '1836' }, '1836-01-01', 'possibly'],
    [{ from: '1831-12', to: '1836' }, '1837-01-01', 'not'],
    [{ from: '1831', to: '1831' }, '1831-05-05', 'possibly'],
    [{ from: '1831', to: undefined }, '1840-01-01', 'possibly'],
    [{ from: undefined, to: '1836-10-02' }, '1820-01-01', 'possibly'],
    [{ from: undefined, to: '1836-10-02' }, '1836-10-03', 'not'],
  ])('%o on %s: %s', (role, day, held) => {
    expect(heldOn(tenureOf(role), day)).toBe(held);
  });
});

test('what is about or uncertain is sure only one step coarser', () => {
  const sure = ['1835~', '1835-09~', '1835-09-15?', '183X', '1835-XX', '1835-21', '1835-09-XX'];
  expect(sure.map((from) => tenureOf({ from }).from)).toEqual([
    undefined,
    '1835',
    '1835-09',
    undefined,
    '1835',
    '1835',
    '1835-09',
  ]);
});

test('of an interval only what both its ends share is sure', () => {
  const dates = ['1835-09-15/1835-09-23', '1835-09/1835-10', '1834/1835', '1835/..'];
  expect(dates.map((to) => tenureOf({ to }).to)).toEqual(['1835-09', '1835', undefined, undefined]);
});

describe('whether an office was held in a year', () => {
  test.each([
    [{ from: '1831-12-27', to: '1836-10-02' }, 1830, 'not'],
    [{ from: '1831-12-27', to: '1836-10-02' }, 1831, 'held'],
    [{ from: '1831-12-27', to: '1836-10-02' }, 1834, 'held'],
    [{ from: '1831-12-27', to: '1836-10-02' }, 1837, 'not'],
    [{ from: '1831', to: undefined }, 1831, 'held'],
    [{ from: '1831', to: undefined }, 1834, 'possibly'],
    [{ from: undefined, to: '1836' }, 1834, 'possibly'],
  ])('%o in %i: %s', (tenure, year, held) => {
    expect(heldIn(tenure, year)).toBe(held);
  });
});
