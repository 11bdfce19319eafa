import type { Report } from '../../src/checks/report.ts';
import type { Problem } from '../../src/edition/problem.ts';

export const unknownPerson: Problem = {
  rule: 'known-references',
  severity: 'error',
  file: 'quotations/black-lava-1835.md',
  line: 2,
  column: 1,
  field: 'speaker',
  found: '"darwin"',
  write: 'did you mean "darwin-charles"?',
};

/** A report of an edition in `content/` with one file. */
export const reportOf = (...problems: Problem[]): Report => ({
  problems,
  texts: new Map([['quotations/black-lava-1835.md', '---\nspeaker: darwin\n---\n']]),
  folder: 'content',
});
