import { entriesOf } from '../edition/edition.ts';
import { verifierFault } from '../edition/note-verifier.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { problemInField } from './problem-in.ts';

/** A note that is verified or disputed says by whom and when, and nobody verifies a note of theirs. */
export function noteVerifier(checked: Checked): Problem[] {
  return entriesOf(checked, 'note').flatMap((entry) => {
    const fault = verifierFault(entry.data);
    if (fault === undefined) return [];
    const { path, ...finding } = fault;
    return [problemInField(entry, path, { rule: 'note-verifier', ...finding })];
  });
}
