import { expect, test } from 'vitest';
import {
  formatGithub,
  formatJson,
  formatText,
  summaryOf,
} from '../../src/checks/format-problems.ts';
import type { Problem } from '../../src/edition/problem.ts';

const unknownPerson: Problem = {
  rule: 'known-references',
  severity: 'error',
  file: 'quotations/black-lava-1835.md',
  line: 2,
  column: 1,
  field: 'speaker',
  found: '"darwin"',
  write: 'did you mean "darwin-charles"?',
};

test('prints a line for each problem, with the path from here', () => {
  const warning: Problem = { ...unknownPerson, severity: 'warning' };
  expect(formatText([unknownPerson, warning], 'content')).toBe(
    'content/quotations/black-lava-1835.md:2:1  speaker  "darwin"; did you mean "darwin-charles"? [known-references]\n' +
      'content/quotations/black-lava-1835.md:2:1  speaker  "darwin"; did you mean "darwin-charles"? [known-references, warning]',
  );
});

test('lets no text of an entry break the line or colour the terminal', () => {
  const found = 'a\n::error::\u001b[31mred\u202e';
  expect(formatText([{ ...unknownPerson, found, write: 'b' }], '')).toBe(
    'quotations/black-lava-1835.md:2:1  speaker  a ::error:: [31mred ; b [known-references]',
  );
});

test('writes JSON with the path from here', () => {
  expect(JSON.parse(formatJson([unknownPerson], 'content'))).toEqual([
    { ...unknownPerson, file: 'content/quotations/black-lava-1835.md' },
  ]);
});

test('escapes what GitHub would take for the end of a property or message', () => {
  const odd: Problem = { ...unknownPerson, file: 'people/a,b:c.md', found: '100% of\n"x"' };
  expect(formatGithub([odd], 'content')).toBe(
    '::error file=content/people/a%2Cb%3Ac.md,line=2,col=1,title=speaker%3A known-references::' +
      '100%25 of "x"; did you mean "darwin-charles"?',
  );
});

test('sums up', () => {
  const warning: Problem = { ...unknownPerson, severity: 'warning' };
  expect(summaryOf([], 606)).toBe('606 files checked, nothing to correct');
  expect(summaryOf([unknownPerson], 1)).toBe('1 error, 0 warnings in 1 file');
  expect(summaryOf([unknownPerson, unknownPerson, warning], 1606)).toBe(
    '2 errors, 1 warning in 1,606 files',
  );
});
