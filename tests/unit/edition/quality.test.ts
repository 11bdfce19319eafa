import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/edition/graph.ts';
import { measureQuality, type MeasureName } from '../../../src/edition/quality.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { change, changeBody, tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

/** What a measure finds in the changed edition, and of how many. */
function measure(name: MeasureName, changes: Changes = {}) {
  const { edition } = readEdition(tinyEdition(changes));
  if (edition === undefined) throw new Error('no edition');
  const { found = [], of } =
    measureQuality(edition, buildGraph(edition)).find((one) => one.name === name) ?? {};
  return { found: found.map(({ entry, work, sentence }) => sentence?.words ?? entry ?? work), of };
}

const lava = 'glossary/lava.md';
const chapter = 'chapter/galapagos-archipelago';

test('finds entries that say what is doubtful or disputed', () => {
  const body = '\nMolten rock.\n\n## Doubtful or disputed\n\nNot always molten.\n';
  expect(measure('disputed', changeBody(lava, body))).toEqual({ found: ['term/lava'], of: 9 });
  expect(measure('disputed')).toEqual({ found: [], of: 9 });
});

test('counts as a draft what is not marked as reviewed, and a note that is only proposed', () => {
  const reviewed = change(lava, 'title: Lava\n', 'title: Lava\nstatus: reviewed\n');
  const proposed = change(
    'notes/date-of-the-letter.md',
    'state: verified\nverifier:\n  name: Another reader\n  date: "2020-06-01"\n',
    'state: proposed\n',
  );
  expect(measure('drafts').found).toHaveLength(8);
  expect(measure('drafts', reviewed).found).toHaveLength(7);
  expect(measure('drafts', proposed).found).toHaveLength(9);
});

test('finds each statement that is said to be unverified, and no other', () => {
  const body =
    '\nIt flows. It is hot (unverified). It cools.\n\nIts age was not compared.\n\nVerified.\n';
  expect(measure('unverified', changeBody(lava, body)).found).toEqual([
    'It is hot (unverified).',
    'Its age was not compared.',
  ]);
});

test('finds notes from archives that nobody has verified', () => {
  const proposed = change('notes/date-of-the-letter.md', 'state: verified', 'state: proposed');
  expect(measure('unverified-notes')).toEqual({ found: [], of: 1 });
  expect(measure('unverified-notes', proposed).found).toEqual(['note/date-of-the-letter']);
});

test('finds entries that cite nothing, neither in front matter nor in prose', () => {
  const { found } = measure('unsourced');
  expect(found).toContain('term/lava');
  expect(found).not.toContain(chapter);
  expect(measure('unsourced', changeBody(lava, '\nRock [@darwin1839].\n')).found).not.toContain(
    'term/lava',
  );
});

test('finds citations of a book without a page, and none of a web page', () => {
  const body = '\nRock [@darwin1839; @fitzroy1839, p. 3].\n';
  expect(measure('unlocated', changeBody(lava, body))).toEqual({ found: ['term/lava'], of: 5 });
  const web = change('bibliography.json', '"id": "darwin1839",\n    "type": "book"', webPage);
  expect(measure('unlocated', { ...changeBody(lava, body), ...web }).found).toEqual([]);
});

const webPage = '"id": "darwin1839",\n    "type": "webpage"';

test('finds entries that rest on web pages alone', () => {
  const web = change('bibliography.json', '"id": "darwin1839",\n    "type": "book"', webPage);
  expect(measure('web-only').found).toEqual([]);
  expect(measure('web-only', web).found).toEqual(['quotation/black-lava-1835']);
});

test('finds works that nothing cites', () => {
  const body = '\nFinches [@darwin1839].\n';
  expect(measure('uncited')).toEqual({ found: [], of: 2 });
  expect(measure('uncited', changeBody('chapters/galapagos-archipelago.md', body)).found).toEqual([
    'fitzroy1839',
  ]);
});

test('finds documents by how near the editors came to them', () => {
  const heard = change(
    'documents/henslow-letter-1831.md',
    'transcription: summary',
    'transcription: summary\nproof: { state: second-hand, note: Quoted in a life }',
  );
  expect(measure('second-hand')).toEqual({ found: [], of: 1 });
  expect(measure('proof-unstated').found).toEqual(['document/henslow-letter-1831']);
  expect(measure('second-hand', heard).found).toEqual(['document/henslow-letter-1831']);
  expect(measure('proof-unstated', heard).found).toEqual([]);
});

test('finds quotations in another language that stand without the original', () => {
  const quotation = 'quotations/black-lava-1835.md';
  const spanish = change(quotation, 'language: en', 'language: es');
  const withOriginal = change(
    quotation,
    'language: en',
    'language: es\noriginal: { lang: es, text: Nada }',
  );
  expect(measure('no-original')).toEqual({ found: [], of: 0 });
  expect(measure('no-original', spanish).found).toEqual(['quotation/black-lava-1835']);
  expect(measure('no-original', withOriginal)).toEqual({ found: [], of: 1 });
});

test('finds quotations that do not say how their words were recorded', () => {
  expect(measure('unlabelled').found).toEqual(['quotation/black-lava-1835']);
});

test('finds quotations by how their words were recorded', () => {
  const reported = change(
    'quotations/black-lava-1835.md',
    'language: en',
    'language: en\nrecord: [one-side, twice-translated]',
  );
  expect(measure('one-side', reported).found).toEqual(['quotation/black-lava-1835']);
  expect(measure('twice-translated', reported).found).toEqual(['quotation/black-lava-1835']);
  expect(measure('reported', reported)).toEqual({ found: [], of: 1 });
  expect(measure('unlabelled', reported).found).toEqual([]);
});

test('finds dates that are marked as approximate or uncertain', () => {
  const about = change('people/darwin-charles.md', 'born: "1809-02-12"', 'born: "1809~"');
  expect(measure('uncertain-dates').found).toEqual([]);
  expect(measure('uncertain-dates', about).found).toEqual(['person/darwin-charles']);
});

test('finds places whose point on the map was chosen by hand', () => {
  const derived = change('places/plymouth.md', 'gazetteer', 'derived');
  expect(measure('derived-places')).toEqual({ found: [], of: 1 });
  expect(measure('derived-places', derived).found).toEqual(['place/plymouth']);
});

test('finds people of whom neither birth nor death is known', () => {
  expect(measure('undated')).toEqual({ found: ['person/fitzroy-robert'], of: 2 });
});

test('finds entries to which nothing leads', () => {
  const changes = changeBody('quotations/black-lava-1835.md', '\n> Nothing.\n\nOf a field.\n');
  expect(measure('orphans', changes)).toEqual({ found: ['term/lava'], of: 6 });
});

test('counts the entries of which an archival note disputes a statement', () => {
  const disputing = change(
    'notes/date-of-the-letter.md',
    'henslow-letter-1831\n',
    'henslow-letter-1831\n    bearing: disputes\n    statement: It was written in August.\n',
  );
  expect(measure('disputed-in-notes').found).toEqual([]);
  expect(measure('disputed-in-notes', disputing).found).toEqual(['document/henslow-letter-1831']);
});
