import { expect, test } from 'vitest';
import { checkEdition } from '../../src/checks/check-edition.ts';
import { checkNote, type KnownEdition } from '../../src/checks/check-note.ts';
import { problemLine } from '../../src/checks/report.ts';
import { notablePassages } from '../../src/edition/note-places.ts';
import { readEdition } from '../../src/edition/read-edition.ts';
import { kinds } from '../../src/schemas/kinds.ts';
import { tinyEdition } from './tiny-edition.ts';

const settings = tinyEdition().find(({ path }) => path === 'edition.yaml')?.text ?? '';
const archives = `archives:
  - name: Central Archive
    variants: [CA]
    parts:
      fond: { need: required, forms: ["#"], words: a number }
      folio: { need: allowed, forms: ["#", "#–#"], words: sheets }
    example: { fond: "07" }
`;
const changes = { 'edition.yaml': settings + archives };
const { edition, readable } = readEdition(tinyEdition(changes));
const known: KnownEdition = {
  ids: readable.ids,
  works: new Set(readable.bibliography.keys()),
  archives: edition?.settings.archives ?? [],
  paragraphs: new Map(
    [...readable.entries.values()].map((entry) => [
      `${kinds[entry.kind].folder}/${entry.id}`,
      { file: entry.file, passages: notablePassages(entry) },
    ]),
  ),
};

const right = `---
title: A file of the archive
contributor:
  name: Josiah Carberry
  orcid: "0000-0002-1825-0097"
date: "2020-05-01"
subjects:
  - entry: documents/henslow-letter-1831
archive:
  repository: Central Archive
  fond: "07"
state: proposed
---

What [Darwin](../people/darwin-charles.md) wrote [@darwin1839, p. 3].
`;

test('a right note has no problem', () => {
  expect(found(right)).toEqual([]);
});

test.for([
  ['an ORCID with a wrong last sign', '0097', '0098'],
  ['a shelf mark without a part', '  fond: "07"\n', '  folio: 2–3\n'],
  ['a shelf mark in another form', '"07"', 'fond 7'],
  ['another name of the archive', 'Central Archive', 'CA'],
  ['a paragraph that there is not', '1831\n', '1831\n    paragraph: pxxxx\n'],
  ['an entry that there is not', 'henslow-letter-1831\n', 'henslow-letter-1832\n'],
  ['a dispute of nothing', '1831\n', '1831\n    bearing: disputes\n'],
  ['a page about the site', 'documents/henslow-letter-1831', 'pages/about'],
  ['no title', 'title: A file of the archive\n', ''],
  ['an empty title', 'A file of the archive', '""'],
  ['a misspelt field', 'title:', 'tittle:'],
  ['a date that is none', '2020-05-01', '2020-02-30'],
  ['a date without quotes', '"2020-05-01"', '2020-05-01'],
  ['raw HTML', 'What', '<b>What</b>'],
  ['a link to nobody', 'darwin-charles', 'darwin-charls'],
  ['a dangerous link', '../people/darwin-charles.md', 'javascript:alert(1)'],
  ['a work that there is not', 'darwin1839,', 'darwin1838,'],
  ['a hidden letter', 'What', 'Wh\u200bat'],
  [
    'neither file nor work',
    /archive:[^]*$/.exec(right)?.[0] ?? '',
    'state: proposed\n---\n\nText.\n',
  ],
  ['no text', 'What [Darwin](../people/darwin-charles.md) wrote [@darwin1839, p. 3].\n', ''],
] as const)('%s is told in the words of the whole check', ([, words, others]) => {
  expect(right).toContain(words);
  const text = right.replace(words, () => others);
  const whole = checkEdition(tinyEdition({ ...changes, 'notes/a-new-note.md': text }));
  const expected = whole
    .filter(({ file, rule }) => file === 'notes/a-new-note.md' && rule !== 'orphans')
    .map((problem) => problemLine(problem, ''));
  expect(expected.length).toBeGreaterThan(0);
  expect(found(text)).toEqual(expected);
});

function found(text: string): string[] {
  const problems = checkNote({ path: 'notes/a-new-note.md', text }, known);
  return problems.map((problem) => problemLine(problem, ''));
}
