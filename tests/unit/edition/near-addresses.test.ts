import { expect, test } from 'vitest';
import { nearAddresses } from '../../../src/edition/near-addresses.ts';

const known = [
  '/people/',
  '/people/darwin-charles/',
  '/people/darwin-emma/',
  '/places/galapagos-islands/',
  '/documents/henslow-letter-1831/',
];

test.each([
  ['/people/darwin-charls/', '/people/darwin-charles/'],
  ['/people/charles-darwin/', '/people/darwin-charles/'],
  ['/person/darwin-charles.html', '/people/darwin-charles/'],
  ['/galapagos/', '/places/galapagos-islands/'],
  ['/Documents/Henslow-Letter-1832', '/documents/henslow-letter-1831/'],
])('%s most likely means %s', (wanted, meant) => {
  expect(nearAddresses(wanted, known)[0]).toBe(meant);
});

test('offers all that share a name', () => {
  expect(nearAddresses('/people/darwin/', known)).toEqual([
    '/people/darwin-charles/',
    '/people/darwin-emma/',
  ]);
});

test('offers nothing where nothing is near', () => {
  expect(nearAddresses('/wp-login.php', known)).toEqual([]);
  expect(nearAddresses('/', known)).toEqual([]);
});
