import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { findCitations } from '../edition/citations.ts';
import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { nodesOf, nodesUnder } from './nodes-of.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

const below = 'put it into the text below';

/**
 * Headings are plain words below the title of the page. A link or citation in one would have no
 * sentence around it and change the heading's address.
 */
export function headings({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) =>
    nodesOf(entry, 'heading').flatMap((heading) => inHeading(entry, heading)),
  );
}

function inHeading(entry: AnyEntry, heading: Heading): Problem[] {
  const report = (found: string, write: string): Problem =>
    problemInBody(entry, placeOfNode(heading), { rule: 'headings', found, write });
  const problems: Problem[] = [];
  if (heading.depth === 1) {
    problems.push(
      report('a heading of the first level', 'begin it with "## "; the title is the first'),
    );
  }
  if (toString(heading).trim() === '') {
    problems.push(report('a heading without words', 'write the words, or leave it out'));
  }
  const types = new Set(nodesUnder(heading).map(({ type }) => type));
  if (types.has('link')) problems.push(report('a link in a heading', below));
  if (types.has('footnoteReference')) problems.push(report('a note in a heading', below));
  if (findCitations(toString(heading)).length > 0) {
    problems.push(report('a citation in a heading', below));
  }
  return problems;
}
