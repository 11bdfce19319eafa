import { expect, test } from 'vitest';
import { formatText } from '../../src/checks/format-text.ts';
import { problemLine, summaryOf } from '../../src/checks/report.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { reportOf, unknownPerson } from './a-report.ts';

const warning: Problem = { ...unknownPerson, severity: 'warning', field: 'entry', line: 1 };

test('prints the problem, the line and a mark under the place', () => {
  expect(formatText(reportOf(unknownPerson), false)).toBe(
    `content/quotations/black-lava-1835.md:2:1  speaker  "darwin"; did you mean "darwin-charles"? [known-references]
    2 | speaker: darwin
      |          ^^^^^^

1 error, 0 warnings in 1 file`,
  );
});

test('shows no line where the whole file is meant', () => {
  expect(formatText(reportOf(warning), false)).toBe(
    `content/quotations/black-lava-1835.md:1:1  entry  "darwin"; did you mean "darwin-charles"? [known-references, warning]
0 errors, 1 warning in 1 file`,
  );
});

test('colours the place and the mark', () => {
  const text = formatText(reportOf(unknownPerson), true);
  expect(text).toContain('\u001b[31mcontent/quotations/black-lava-1835.md:2:1\u001b[0m  speaker');
  expect(text).toContain('\u001b[31m      |          ^^^^^^\u001b[0m');
});

test('lets no text of an entry break the line or colour the terminal', () => {
  const found = 'a\n::error::\u001b[31mred\u202e';
  expect(problemLine({ ...unknownPerson, found, write: 'b' }, '')).toBe(
    'quotations/black-lava-1835.md:2:1  speaker  a ::error:: [31mred ; b [known-references]',
  );
});

test('sums up', () => {
  expect(summaryOf(reportOf())).toBe('1 file checked, nothing to correct');
  expect(summaryOf(reportOf(unknownPerson, unknownPerson, warning))).toBe(
    '2 errors, 1 warning in 1 file',
  );
});
