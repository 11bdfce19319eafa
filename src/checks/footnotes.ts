import type { FootnoteDefinition } from 'mdast';
import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { matchesIn, nodesOf } from './nodes-of.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

const rule = 'footnotes';

/** Every note number has its note, and every note its number. */
export function footnotes({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => [...withoutNote(entry), ...faultyNotes(entry)]);
}

/** The parser leaves a number without a note as text. */
function withoutNote(entry: AnyEntry): Problem[] {
  return matchesIn(entry, /\[\^[^\]\s]+\]/g).map(({ words, place }) => {
    const write = `add the note at the end of the file: "${words}: …"`;
    return problemInBody(entry, place, { rule, found: `${words}, which has no note`, write });
  });
}

function faultyNotes(entry: AnyEntry): Problem[] {
  const used = new Set(nodesOf(entry, 'footnoteReference').map(({ identifier }) => identifier));
  const seen = new Set<string>();
  return nodesOf(entry, 'footnoteDefinition').flatMap((note) => {
    const finding = faultOf(note, used, seen);
    seen.add(note.identifier);
    return finding ? [problemInBody(entry, placeOfNode(note), { rule, ...finding })] : [];
  });
}

function faultOf(
  { identifier, label, children }: FootnoteDefinition,
  used: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): { found: string; write: string } | undefined {
  const name = `[^${label ?? identifier}]`;
  if (seen.has(identifier)) {
    return { found: `a second note ${name}`, write: 'give one of the two another number' };
  }
  if (children.length === 0) return { found: `an empty note ${name}`, write: 'write the note' };
  if (used.has(identifier)) return undefined;
  const write = `put ${name} into the text where the note belongs, or leave the note out`;
  return { found: `a note ${name} to which no number leads`, write };
}
