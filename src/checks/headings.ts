import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findCitations } from '../edition/citations.ts';
import type { AnyEntry } from '../edition/entry.ts';
import type { Problem } from '../edition/problem.ts';
import type { Checked } from './checked.ts';
import { placeOfNode, problemInBody } from './problem-in.ts';

/**
 * Headings are plain words below the title of the page. A link or citation in one would have no
 * sentence around it and change the heading's address.
 */
export function headings({ entries }: Checked): Problem[] {
  return [...entries.values()].flatMap((entry) => {
    const problems: Problem[] = [];
    visit(entry.tree, 'heading', (heading) => void problems.push(...inHeading(entry, heading)));
    return problems;
  });
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
  visit(heading, ['link', 'footnoteReference'], (node) => {
    const name = node.type === 'link' ? 'a link' : 'the number of a note';
    problems.push(report(`${name} in a heading`, 'put it into the text below'));
  });
  if (findCitations(toString(heading)).length > 0) {
    problems.push(report('a citation in a heading', 'put it into the text below'));
  }
  return problems;
}
