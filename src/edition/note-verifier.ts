import type { Note } from '../schemas/note.ts';

/** What is wrong with who vouches for a note, and in which field. */
export interface VerifierFault {
  path: PropertyKey[];
  found: string;
  write: string;
}

type Vouched = Pick<Note, 'contributor' | 'state' | 'verifier'>;

/** A note is verified, or disputed, by somebody else than its contributor. */
export function verifierFault({
  contributor,
  state,
  verifier,
}: Vouched): VerifierFault | undefined {
  if (verifier === undefined) return state === 'proposed' ? undefined : nobody(state);
  if (state === 'proposed') {
    const found = '"proposed", though a verifier is named';
    return { path: ['state'], found, write: 'write "verified", or leave the verifier out' };
  }
  if (!isSame(contributor, verifier)) return undefined;
  return {
    path: ['verifier', 'name'],
    found: `a note ${state} by its own contributor`,
    write: 'let somebody else compare it with the original; until then write "state: proposed"',
  };
}

const nobody = (state: string): VerifierFault => ({
  path: ['state'],
  found: `"${state}", but not by whom`,
  write: 'add "verifier:" with "name" and "date" below it, or write "state: proposed"',
});

/** By ORCID, if both have one; else by name, whatever its capitals, marks and full stops. */
function isSame(one: Note['contributor'], other: Note['contributor']): boolean {
  if (one.orcid !== undefined && other.orcid !== undefined) return one.orcid === other.orcid;
  return fold(one.name) === fold(other.name);
}

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
