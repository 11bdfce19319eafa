import type { Bearing, Note } from '../schemas/note.ts';
import { dateInWords } from './dates.ts';

/** What readers are told of the state of a note. */
export const noteStates: Record<Note['state'], { label: string; meaning: string }> = {
  proposed: {
    label: 'Proposed',
    meaning: 'Nobody else has compared it with the original yet.',
  },
  verified: {
    label: 'Verified',
    meaning: 'Somebody else has compared it with the original.',
  },
  disputed: { label: 'Disputed', meaning: 'Somebody objects to it.' },
};

/** How far a note can be relied on: "Verified by Ada Byron, 1 June 2020". */
export function stateInWords({ state, verifier }: Pick<Note, 'state' | 'verifier'>): string {
  const { label, meaning } = noteStates[state];
  if (verifier === undefined) return `${label}. ${meaning}`;
  return `${label} by ${verifier.name}, ${dateInWords(verifier.date)}`;
}

/** What a note does to a statement, as it stands before it. */
export const bearingWords: Record<Bearing, string> = {
  supports: 'Supports',
  'adds-to': 'Adds to',
  disputes: 'Disputes',
};
