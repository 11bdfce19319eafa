import { findCitations } from '../edition/citations.ts';
import type { AnyEntry } from '../edition/entry.ts';
import { placeIn } from '../edition/passages.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf } from './nodes-of.ts';
import { problemInBody } from './problem-in.ts';

/** Every citation in prose is written so that it is recognised; any other would be shown as it is. */
export function citationForm({ entries, workKeys }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => inEntry(entry, workKeys ?? new Set()));
}

function inEntry(entry: AnyEntry, workKeys: ReadonlySet<string>): Problem[] {
  return nodesOf(entry, 'text').flatMap((node) => {
    const rest = withoutCitations(node.value);
    const attempts = [
      ...rest.matchAll(/\[(?:[^[\]]*[^\w[\]])?@[^\]]*\]?|(?<![\w.@])@([A-Za-z0-9][\w:-]*)/g),
    ];
    return attempts.flatMap((match) => {
      const [words, key] = match;
      if (key !== undefined && !workKeys.has(key)) return [];
      const finding = {
        rule: 'citation-form',
        found: `"${words.replace(/\s+/g, ' ').slice(0, 60)}"`,
        write: `write "[@${key ?? 'key'}]" or "[@${key ?? 'key'}, p. 12]", without other marks`,
      };
      return [problemInBody(entry, placeIn(node, match.index), finding)];
    });
  });
}

/** The text with blanks in the places of its citations, so that positions stay. */
function withoutCitations(text: string): string {
  let rest = '';
  for (const { start, end } of findCitations(text)) {
    rest += text.slice(rest.length, start) + ' '.repeat(end - start);
  }
  return rest + text.slice(rest.length);
}
