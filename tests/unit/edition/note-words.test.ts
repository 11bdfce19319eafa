import { expect, test } from 'vitest';
import { stateInWords } from '../../../src/edition/note-words.ts';

test('says of a note who has compared it, and when', () => {
  expect(stateInWords({ state: 'proposed' })).toBe(
    'Proposed. Nobody else has compared it with the original yet.',
  );
  const verifier = { name: 'Robert FitzRoy', date: '2020-06-01' };
  expect(stateInWords({ state: 'verified', verifier })).toBe(
    'Verified by Robert FitzRoy, 1\u00a0June 2020',
  );
  expect(stateInWords({ state: 'disputed', verifier })).toBe(
    'Disputed by Robert FitzRoy, 1\u00a0June 2020',
  );
});
