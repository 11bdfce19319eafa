import { expect, test } from 'vitest';
import { formatJson } from '../../src/checks/format-json.ts';
import { reportOf, unknownPerson } from './a-report.ts';

test('writes the shape that other programs rely on', () => {
  expect(JSON.parse(formatJson(reportOf(unknownPerson)))).toEqual({
    version: 1,
    files: 1,
    errors: 1,
    warnings: 0,
    problems: [
      {
        rule: 'known-references',
        severity: 'error',
        file: 'content/quotations/black-lava-1835.md',
        line: 2,
        column: 1,
        field: 'speaker',
        found: '"darwin"',
        write: 'did you mean "darwin-charles"?',
        message: '"darwin"; did you mean "darwin-charles"?',
        excerpt: { number: 2, line: 'speaker: darwin', mark: '         ^^^^^^' },
      },
    ],
  });
});
