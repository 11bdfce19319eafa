import { expect, test } from 'vitest';
import {
  hasOtherWords,
  moved,
  put,
  renewed,
  withNote,
  without,
} from '../../../../src/edition/tray/tray-changes.ts';
import type { TrayItem } from '../../../../src/edition/tray/tray.ts';
import { keptQuotation, trayItem } from '../../tray-items.ts';

const items = [trayItem('a', 'note of a'), trayItem('b'), trayItem('c')];
const ids = (list: readonly TrayItem[]) => list.map(({ quotation }) => quotation.id).join(' ');

test('a quotation is put at the end, or at its former place', () => {
  expect(ids(put(items, trayItem('d')))).toBe('a b c d');
  expect(ids(put(items, trayItem('d'), 1))).toBe('a d b c');
  expect(ids(put([], trayItem('d'), 7))).toBe('d');
});

test('one that lies there keeps its place and its note', () => {
  expect(put(items, trayItem('a', 'another'))).toEqual(items);
});

test('one is taken off, and one that does not lie there is not missed', () => {
  expect(ids(without(items, 'b'))).toBe('a c');
  expect(ids(without(items, 'x'))).toBe('a b c');
});

test('one moves by a place, and never beyond an end', () => {
  expect(ids(moved(items, 'b', -1))).toBe('b a c');
  expect(ids(moved(items, 'b', 1))).toBe('a c b');
  expect(ids(moved(items, 'a', -1))).toBe('a b c');
  expect(ids(moved(items, 'c', 1))).toBe('a b c');
  expect(ids(moved(items, 'x', 1))).toBe('a b c');
});

test('a note is that of one quotation', () => {
  expect(withNote(items, 'b', 'new').map(({ note }) => note)).toEqual(['note of a', 'new', '']);
});

test('new words leave the note and the place', () => {
  const now = keptQuotation({ id: 'a', words: ['other words'] });
  expect(renewed(items, now)[0]).toEqual({ quotation: now, note: 'note of a' });
});

test('words, and those of the original, tell whether the site has others', () => {
  const kept = keptQuotation();
  expect(hasOtherWords(kept, keptQuotation({ occasion: 'corrected' }))).toBe(false);
  expect(hasOtherWords(kept, keptQuotation({ words: ['other'] }))).toBe(true);
  const original = { lang: 'ja', label: 'Japanese original', text: '中立' };
  expect(hasOtherWords(kept, keptQuotation({ original }))).toBe(true);
});
