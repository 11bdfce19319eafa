import { expect, test } from 'vitest';
import { merge } from '../../../../src/edition/tray/merge.ts';
import { trayItem } from '../../tray-items.ts';

const mine = [trayItem('a', 'mine on a'), trayItem('b'), trayItem('c', 'mine on c')];

test('what is new comes at the end, in its order; what is there keeps its own', () => {
  const { items, added, same, noted } = merge(mine, [trayItem('z'), trayItem('b'), trayItem('y')]);
  expect(items.map(({ quotation }) => quotation.id)).toEqual(['a', 'b', 'c', 'z', 'y']);
  expect([added.length, same.length, noted.length]).toEqual([2, 1, 0]);
});

test('no word of a note is lost', () => {
  const theirs = [trayItem('a', 'theirs on a'), trayItem('b', 'theirs on b'), trayItem('c')];
  const { items, noted, same } = merge(mine, theirs);
  expect(items.map(({ note }) => note)).toEqual([
    'mine on a\n\ntheirs on a',
    'theirs on b',
    'mine on c',
  ]);
  expect(noted.map(({ quotation }) => quotation.id)).toEqual(['a', 'b']);
  expect(same.map(({ quotation }) => quotation.id)).toEqual(['c']);
});

test('a note that says all that the other says stands alone, so that loading twice adds nothing', () => {
  const theirs = [trayItem('a', 'theirs on a')];
  const once = merge(mine, theirs).items;
  expect(merge(once, theirs).items).toEqual(once);
  expect(merge([trayItem('a', 'short')], [trayItem('a', 'short, and more')]).items[0]?.note).toBe(
    'short, and more',
  );
});

test('an empty file changes nothing', () => {
  expect(merge(mine, [])).toEqual({ added: [], same: [], noted: [], items: mine });
});
