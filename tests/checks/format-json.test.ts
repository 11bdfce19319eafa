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

test('names the files of entries touched as it names those of problems', () => {
  const entry = {
    ...{ file: 'people/a.md', change: 'new' as const, kind: 'person', title: 'A' },
    page: '/people/a/',
    alsoOn: ['/glossary/b/'],
  };
  const report = { ...reportOf(), touched: { entries: [entry], others: ['edition.yaml'] } };
  expect(JSON.parse(formatJson(report))).toMatchObject({
    touched: {
      entries: [{ ...entry, file: 'content/people/a.md' }],
      others: ['content/edition.yaml'],
    },
  });
});
