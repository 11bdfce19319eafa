import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { formatMarkdown } from '../../src/checks/format-markdown.ts';
import { nodesUnder } from '../../src/checks/nodes-of.ts';
import type { TouchedEntry } from '../../src/checks/touched.ts';
import type { Problem } from '../../src/edition/problem.ts';
import { reportOf, unknownPerson } from './a-report.ts';

const touched: TouchedEntry = {
  file: 'people/darwin-charles.md',
  change: 'changed',
  kind: 'person',
  title: 'Charles Darwin',
  page: '/people/darwin-charles/',
  alsoOn: ['/places/plymouth/'],
};

test('sums up, then shows each problem with its line', () => {
  expect(formatMarkdown(reportOf(unknownPerson))).toBe(`## The edition’s check

1 error, 0 warnings in 1 file. Nothing is published before the errors are mended.

### \`content/quotations/black-lava-1835.md\`

\`\`\`text
Error, line 2, speaker: "darwin"; did you mean "darwin-charles"?
    2 | speaker: darwin
      |          ^^^^^^
\`\`\``);
});

test('lists the entries touched and the pages to look at', () => {
  const report = { ...reportOf(), touched: { entries: [touched], others: ['bibliography.json'] } };
  expect(formatMarkdown(report)).toBe(`## The edition’s check

1 file checked, nothing to correct.

## Entries touched, and the pages to look at

- \`Charles Darwin\`, person, changed: \`/people/darwin-charles/\`, \`/places/plymouth/\`
- \`content/bibliography.json\`: any page of the site may change`);
});

test('bounds what it lists', () => {
  const alsoOn = Array.from({ length: 20 }, (_, at) => `/places/p${at}/`);
  const entries = Array.from({ length: 40 }, () => ({ ...touched, alsoOn }));
  const problems = Array.from({ length: 400 }, (_, at) => ({
    ...unknownPerson,
    file: `people/p${at}.md`,
    found: 'x'.repeat(5000),
  }));
  const text = formatMarkdown({ ...reportOf(...problems), touched: { entries, others: [] } });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('`/places/p5/`, and 14 more');
  expect(text).toContain('- and 10 more');
  expect(text).toMatch(/And \d+ more files: see the log\./);
});

test('lets no text of an entry out of its code', () => {
  const words = '`````\n@everyone <b>#1</b> [x](https://example.org) ```';
  const problem: Problem = { ...unknownPerson, found: words, file: `people/${words}.md` };
  const entries = [{ ...touched, title: words, alsoOn: ['/`` @everyone/'] }];
  const text = formatMarkdown({ ...reportOf(problem), touched: { entries, others: [words] } });
  const nodes = nodesUnder(fromMarkdown(text));
  expect(new Set(nodes.map(({ type }) => type))).toEqual(
    new Set([
      ...['root', 'heading', 'text', 'paragraph', 'inlineCode'],
      ...['code', 'list', 'listItem'],
    ]),
  );
  const plain = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(plain.join(' ')).not.toContain('@');
});
