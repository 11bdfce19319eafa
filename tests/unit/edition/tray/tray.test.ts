import { describe, expect, test } from 'vitest';
import { readTray, writeTray } from '../../../../src/edition/tray/tray.ts';
import { keptQuotation, trayItem } from '../../tray-items.ts';

const items = [trayItem('first', 'a note\nof two lines, “quoted” <b>'), trayItem('second')];
const edition = 'darwin1839';
const written = (change: (tray: Record<string, unknown>) => unknown) => {
  const tray: unknown = JSON.parse(writeTray(items, { edition, title: 'An Edition' }));
  if (typeof tray !== 'object' || tray === null) throw new Error('a tray is an object');
  return JSON.stringify(change({ ...tray }));
};
const kindOf = (text: string) => readTray(text, edition).kind;

test('what is written is read again, whole', () => {
  const text = writeTray(items, { edition, title: 'An Edition', saved: '2026-11-25' });
  expect(readTray(text, edition)).toEqual({ kind: 'tray', items, saved: '2026-11-25' });
  expect(readTray(`\uFEFF${text}`, edition).kind).toBe('tray');
});

test('an empty tray is one', () => {
  expect(readTray(writeTray([], { edition }), edition)).toMatchObject({ kind: 'tray', items: [] });
});

test('the original, and fields that a quotation lacks, stay as they are', () => {
  const original = { lang: 'ja', label: 'Japanese original', text: '中立' };
  const with_ = {
    quotation: keptQuotation({ original, to: 'Asa Gray', source: undefined }),
    note: '',
  };
  const reading = readTray(writeTray([with_], { edition }), edition);
  expect(reading).toEqual({ kind: 'tray', items: [with_], saved: undefined });
});

describe('what is no tray of this edition is told apart:', () => {
  test('a later format', () => {
    expect(kindOf(written((tray) => ({ ...tray, tray: 2, items: 'other' })))).toBe('newer');
  });

  test('a format that never was', () => {
    expect(kindOf(written((tray) => ({ ...tray, tray: 0 })))).toBe('damaged');
  });

  test('another edition, by its title', () => {
    const text = written((tray) => ({ ...tray, edition: 'other', title: 'Another Edition' }));
    expect(readTray(text, edition)).toEqual({ kind: 'other-edition', title: 'Another Edition' });
  });

  test('a file cut off', () => {
    const text = writeTray(items, { edition });
    expect(kindOf(text.slice(0, text.length / 2))).toBe('damaged');
  });

  test.for(['', 'not JSON', '%PDF-1.7', '[]', 'null', '"tray"', '{"name":"x"}', '{"tray":"1"}'])(
    'something else: %s',
    (text) => {
      expect(kindOf(text)).toBe('foreign');
    },
  );

  test.for([
    ['no list of items', { items: {} }],
    ['an item without a note', { items: [{ quotation: keptQuotation() }] }],
    ['a note that is no text', { items: [{ quotation: keptQuotation(), note: 3 }] }],
    ['the same quotation twice', { items: [trayItem('first'), trayItem('first')] }],
    ['an item that is a list', { items: [[]] }],
  ] as const)('a tray with %s', ([, fields]) => {
    expect(kindOf(written((tray) => ({ ...tray, ...fields })))).toBe('damaged');
  });

  test.for([
    { id: '../x' },
    { id: '"><script>' },
    { address: 'javascript:alert(1)' },
    { words: 'one string' },
    { words: [1] },
    { lang: '"' },
    { heading: undefined },
    { record: undefined },
    { page: undefined },
    { page: { ...keptQuotation().page, note: [{ bold: 'x' }] } },
    { page: { ...keptQuotation().page, bibtex: 'no entry' } },
    { page: { ...keptQuotation().page, ris: 'no record' } },
  ])('a quotation with %o', (fields) => {
    const quotation = { ...keptQuotation(), ...fields };
    const text = written((tray) => ({ ...tray, items: [{ quotation, note: '' }] }));
    expect(kindOf(text)).toBe('damaged');
  });
});

test('names that every object knows are no fields, and unknown fields are left out', () => {
  const quotation = JSON.stringify(keptQuotation()).replace(
    /^\{/,
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},"other":1,',
  );
  const text = `{"tray":1,"edition":"${edition}","items":[{"quotation":${quotation},"note":"","__proto__":{"note":"x"}}]}`;
  const reading = readTray(text, edition);
  expect(reading).toEqual({
    kind: 'tray',
    items: [{ quotation: keptQuotation(), note: '' }],
    saved: undefined,
  });
  expect('polluted' in {}).toBe(false);
  expect(kindOf('{"__proto__":{"tray":1,"edition":"darwin1839","items":[]}}')).toBe('foreign');
});
