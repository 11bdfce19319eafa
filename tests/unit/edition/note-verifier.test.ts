import { expect, test } from 'vitest';
import { verifierFault } from '../../../src/edition/note-verifier.ts';

const date = '2020-06-01';
const fieldOf = (
  contributor: { name: string; orcid?: string },
  verifier: { name: string; orcid?: string },
) => verifierFault({ contributor, state: 'verified', verifier: { ...verifier, date } })?.path;

test('knows a contributor under another spelling, or by the ORCID', () => {
  expect(fieldOf({ name: 'José Díaz' }, { name: 'jose  diaz' })).toEqual(['verifier', 'name']);
  expect(fieldOf({ name: 'J. Díaz', orcid: 'x' }, { name: 'José Díaz', orcid: 'x' })).toEqual([
    'verifier',
    'name',
  ]);
});

test('takes two people of one name for two when their ORCIDs say so', () => {
  expect(fieldOf({ name: 'Ann Lee', orcid: 'x' }, { name: 'Ann Lee', orcid: 'y' })).toBeUndefined();
  expect(fieldOf({ name: 'Ann Lee' }, { name: 'Ann Low' })).toBeUndefined();
});
