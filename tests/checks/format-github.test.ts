import { expect, test } from 'vitest';
import { formatGithub } from '../../src/checks/format-github.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { reportOf, unknownPerson } from './a-report.ts';

test('escapes what would end a property or message', () => {
  const odd: Problem = { ...unknownPerson, file: 'people/a,b:c.md', found: '100% of\n"x"' };
  expect(formatGithub(reportOf(odd)).split('\n')[0]).toBe(
    '::error file=content/people/a%2Cb%3Ac.md,line=2,col=1,title=speaker%3A known-references::' +
      '100%25 of "x"; did you mean "darwin-charles"?',
  );
});

test('marks ten problems of a severity and prints the others in the log', () => {
  const problems = Array.from({ length: 12 }, () => unknownPerson);
  const warning: Problem = { ...unknownPerson, severity: 'warning' };
  const lines = formatGithub(reportOf(...problems, warning)).split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
  expect(lines.slice(11)).toEqual([
    '2 more, which GitHub does not show there:',
    '- content/quotations/black-lava-1835.md:2:1  speaker  "darwin"; did you mean "darwin-charles"? [known-references]',
    '- content/quotations/black-lava-1835.md:2:1  speaker  "darwin"; did you mean "darwin-charles"? [known-references]',
    '12 errors, 1 warning in 1 file',
  ]);
});

test('lets no text of an entry give the log a command', () => {
  const hostile: Problem = { ...unknownPerson, found: '\n::stop-commands::x ##[add-mask]y' };
  const lines = formatGithub(reportOf(...Array.from({ length: 11 }, () => hostile))).split('\n');
  expect(lines.filter((line) => /^\s*::/.test(line))).toHaveLength(10);
  expect(lines.slice(10).join('\n')).not.toContain('##[');
});
