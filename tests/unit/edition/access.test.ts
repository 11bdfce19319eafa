import { expect, test } from 'vitest';
import { findAccess } from '../../../src/edition/access.ts';

const hasAddress = ({ key }: { key: string }) => key.startsWith('web');
const inBook = { key: 'darwin1839', locator: 'p. 12' };
const onWeb = { key: 'web-darwin', locator: 'letter 105' };

test('a print with an address is the easiest way', () => {
  expect(findAccess({ published: [inBook, onWeb] }, hasAddress)).toEqual({ state: 'online' });
});

test('a document is in print or in an archive where that is all that is known', () => {
  const archive = { repository: 'Cambridge University Library' };
  expect(findAccess({ published: [inBook], archive }, hasAddress).state).toBe('printed');
  expect(findAccess({ archive }, hasAddress).state).toBe('archive');
  expect(findAccess({ archive: { reference: 'DAR 97' } }, hasAddress).state).toBe('archive');
});

test('no place is known of a document that is neither printed nor kept', () => {
  expect(findAccess({}, hasAddress)).toEqual({ state: 'unknown' });
  expect(findAccess({ archive: { note: 'Lost.' } }, hasAddress).state).toBe('unknown');
});

test('what the entry states goes before what its record lets conclude', () => {
  const access = { state: 'printed' as const, note: 'As a figure.' };
  expect(findAccess({ access, published: [onWeb] }, hasAddress)).toEqual(access);
});
