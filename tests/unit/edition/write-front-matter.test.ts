import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFile } from '../../../src/edition/front-matter.ts';
import { writeEntry } from '../../../src/edition/write-front-matter.ts';

test('a file is written as people write it', () => {
  const long =
    'The folios follow one another, so that both papers may come from one file of one fond.';
  const fields = {
    title: 'Two dates: which is right?',
    contributor: { name: 'J. Carberry (Brown)', orcid: '0000-0002-1825-0097' },
    date: '2020-05-01',
    subjects: [{ entry: 'documents/a-letter', paragraph: 'p7k2a' }, { entry: 'people/somebody' }],
    archive: { fond: '0146', opis: undefined },
    proves: `${long} ${long}`,
    state: 'proposed',
  };
  expect(writeEntry(fields, '\nWhat I saw.\n\n')).toBe(`---
title: "Two dates: which is right?"
contributor:
  name: J. Carberry (Brown)
  orcid: "0000-0002-1825-0097"
date: "2020-05-01"
subjects:
  - entry: documents/a-letter
    paragraph: p7k2a
  - entry: people/somebody
archive:
  fond: "0146"
proves: >-
  The folios follow one another, so that both papers may come from one file of one fond. The folios
  follow one another, so that both papers may come from one file of one fond.
state: proposed
---

What I saw.
`);
});

test.for([
  ['a colon', 'Matter: of dates'],
  ['an apostrophe and quotation marks', `It's "so", 'they' said`],
  ['leading zeros', '0146'],
  ['a number', '7'],
  ['a number with an exponent', '1e3'],
  ['a word that YAML knows', 'no'],
  ['a comment', 'Telegram #517 # not a comment'],
  ['a list', '- item'],
  ['a tag, an anchor and a merge key', '!!js &a *a <<'],
  ['a backslash', 'C:\\notes'],
  ['an emoji', 'Seen 🗂️ twice'],
  ['Cyrillic', 'Беседа: 13 апреля'],
  ['Japanese', '日ソ中立条約：署名'],
  ['a line break', 'one\ntwo\r\n\n three'],
  ['an end of the fields', 'x\n---\ny'],
  ['letters that cannot be seen', 'a\u202eb\u2028c\ufeffd\u0085e\u0007'],
  ['blanks at both ends', ' a '],
  ['nothing', ''],
] as const)('%s is read back as it was written', ([, text]) => {
  expect(readBack({ a: text, b: { c: [{ d: text }] } }, '')).toEqual({
    data: { a: text, b: { c: [{ d: text }] } },
    body: '',
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 30 })
    .map((words) => words.join(' ')),
  fc.constantFrom(
    '>-',
    '|',
    '---',
    '...',
    '? a',
    '%TAG',
    '@a',
    '`a`',
    '{a: b}',
    '[a]',
    '~',
    '=',
    '.inf',
  ),
);

test('whatever is written is read back equal', () => {
  const name = fc.constantFrom('one', 'two', 'three');
  const leaves = fc.dictionary(name, anyText, { minKeys: 1, noNullPrototype: true });
  const fields = fc.record({
    title: anyText,
    inner: leaves,
    list: fc.array(leaves, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fields, fc.string({ unit: 'grapheme' }), (written, text) => {
      const body = `Text ${text.replaceAll(/[\r\ufeff]/g, '')}`.trim();
      expect(readBack(written, body)).toEqual({ data: written, body });
    }),
    { numRuns: 500 },
  );
});

function readBack(fields: Parameters<typeof writeEntry>[0], text: string) {
  const { frontMatter, body, problems } = splitFile('notes/a.md', writeEntry(fields, text));
  expect(problems).toEqual([]);
  return { data: frontMatter?.data, body: body.trim() };
}
