import { expect, test } from 'vitest';
import { checkEdition } from '../../src/checks/check-edition.ts';
import { formatText } from '../../src/checks/format-text.ts';
import { change, changeBody, tinyEdition, type Changes } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const letter = 'documents/henslow-letter-1831.md';
const quotation = 'quotations/black-lava-1835.md';
const chapter = 'chapters/galapagos-archipelago.md';
const plymouth = 'places/plymouth.md';
const lava = 'glossary/lava.md';
const bibliography = 'bibliography.json';

const name = (line: string) => change(darwin, 'name: Charles Darwin', line);
const born = (value: string) => change(darwin, 'born: "1809-02-12"', `born: ${value}`);
const text = (body: string) => changeBody(lava, `\n${body}\n`);
const work = (field: string) =>
  change(bibliography, '"type": "book",', `"type": "book", ${field},`);

/** What somebody does wrong, and how; each is reported as the person at the terminal sees it. */
const faults: [string, Changes][] = [
  ['a quote not closed', name('name: "Charles Darwin')],
  ['a bracket not closed', name('name: [Charles')],
  ['a colon in a value', name('name: Darwin: Charles')],
  ['a field without a colon', change(darwin, 'sortName: Darwin, Charles', 'sortName Darwin')],
  ['a sign at the beginning of a value', name('name: @darwin')],
  ['a tab', name('name: X\nvariants:\n\t- Ch. Darwin')],
  ['a line out of line', name('name: Charles Darwin\n  and son: Francis')],
  ['a field twice', change(darwin, 'born: "1809-02-12"', 'name: Darwin')],
  ['a number sign in a value', change(letter, 'title: Henslow to Darwin', 'title: Letter #517')],
  ['no front matter', { [lava]: 'Molten rock.\n' }],
  ['front matter not closed', { [lava]: '---\ntitle: Lava\n\nMolten rock.\n' }],
  ['a misspelt field', change(darwin, 'born:', 'borm:')],
  ['a field of another kind', change(lava, 'title: Lava', 'title: Lava\ncolour: black')],
  ['a field left out', change(darwin, 'sortName: Darwin, Charles\n', '')],
  ['a field left out of an item', change(darwin, '    of: HMS Beagle\n', '')],
  ['a number where text belongs', name('name: 1809')],
  ['text where a number belongs', change(plymouth, 'lat: 50.37', 'lat: north')],
  ['a number in quotes', change(plymouth, 'lat: 50.37', 'lat: "50.37"')],
  ['a number out of range', change(plymouth, 'lat: 50.37', 'lat: 150.37')],
  ['one value where a list belongs', change(darwin, 'countries:\n  - United', 'countries: United')],
  ['a list where one value belongs', name('name:\n  - Charles')],
  [
    'text where fields belong',
    change(chapter, 'pages:\n  first: "453"\n  last: "478"', 'pages: 453'),
  ],
  ['a word for true or false', change(chapter, 'text: guide', 'text: guide\nperiodInferred: yes')],
  ['nothing after a field', change(darwin, 'died: "1882-04-19"', 'died:')],
  ['nothing after a field that must be', name('name:')],
  ['a misspelt choice', change(chapter, 'text: guide', 'text: giude')],
  ['no such choice', change(chapter, 'text: guide', 'text: whole')],
  ['too long a summary', change(lava, 'title: Lava', `title: Lava\nsummary: ${'x'.repeat(301)}`)],
  ['a name for an id', change(quotation, 'speaker: darwin-charles', 'speaker: Charles Darwin')],
  ['a date in words', born('12 February 1809')],
  ['a date in words, about', born('about 1809')],
  ['a date without quotes', born('1809-02-12')],
  ['a year without quotes', born('1809')],
  ['a day that does not exist', born('"1809-02-30"')],
  ['a date that nobody understands', born('"in his youth"')],
  ['a span the wrong way round', change(chapter, '1835-09-15/1835-10-20', '1835-10/1835-09')],
  ['a misspelt id', change(quotation, 'darwin-charles', 'darwin-charls')],
  ['an unknown id', change(quotation, 'darwin-charles', 'owen-richard')],
  ['a misspelt word of a list', change(quotation, '- islands', '- island')],
  ['an unknown word of a list', change(quotation, '- islands', '- geology')],
  ['a misspelt work', change(chapter, '[@darwin1839, p. 454]', '[@darwin1893, p. 454]')],
  ['an unknown work', change(chapter, '[@darwin1839, p. 454]', '[@lyell1830, p. 4]')],
  ['a citation without brackets', change(chapter, '[@darwin1839, p. 454]', '@darwin1839')],
  ['a misspelt link', change(chapter, 'fitzroy-robert.md', 'fitzroy-robrt.md')],
  ['a link to nowhere', text('[Here](pictures/a.png)')],
  ['a link to a place that is not there', text('[Here](lava.md#basalt)')],
  ['a bare address', text('See https://example.org/lava for more.')],
  ['a note without a number', text('Rock.\n\n[^1]: Basalt.')],
  ['a number without a note', text('Rock.[^1]')],
  ['HTML', text('<b>Rock</b>')],
  ['a picture', text('![Lava](https://example.org/lava.png)')],
  ['letters twice as wide before the place', text('松岡洋右 met <i>him</i>')],
  ['accents before the place', text('Cafe\u0301 <i>him</i>')],
  ['a speaker who is dead', change(quotation, '"1835-09-17"', '"1883-01-01"')],
  ['words of a book without a page', change(quotation, '  locator: p. 454\n', '')],
  [
    'too long a quotation',
    changeBody(quotation, '\n> One two three four five six\n\nOf [x](../glossary/lava.md).\n'),
  ],
  ['a broken bibliography', change(bibliography, '"type": "book",', '"type": "book"')],
  ['a work without a title', change(bibliography, ',\n    "title": "Journal of Researches"', '')],
  ['a date in a work', work('"issued": { "date-parts": ["1839"] }')],
  ['a year in a work', work('"issued": { "date-parts": [[true]] }')],
  ['a name in a work', work('"author": ["Darwin"]')],
  ['names in a work', work('"author": "Darwin"')],
  ['a file in no folder', { 'poeple/gould-john.md': 'x' }],
  ['a name with capitals', { 'people/Gould John.md': 'x' }],
];

const report = faults.map(([what, changes]) => {
  const files = tinyEdition(changes);
  const texts = new Map(files.map(({ path, text: content }) => [path, content]));
  const problems = checkEdition(files).filter(({ rule }) => rule !== 'orphans');
  const lines = formatText({ problems, texts, folder: '' }, false).split('\n').slice(0, -1);
  return { what, lines };
});

test('says everything as an author would want it said', async () => {
  const page = report.map(({ what, lines }) => `# ${what}\n\n${lines.join('\n').trimEnd()}\n`);
  await expect(page.join('\n')).toMatchFileSnapshot('wording.txt');
});

test('finds every one of these faults', () => {
  expect(report.filter(({ lines }) => lines.length === 0)).toEqual([]);
});

test('uses no word that only programmers know', () => {
  const jargon =
    /\b(?:array|string|boolean|object|null|undefined|NaN|regex|regexp|schema|enum|parse[rd]?|token|scalar|YAML|zod|invalid|expected|received|property|integer|exception|stack)\b/i;
  const spoken = report
    .flatMap(({ lines }) => lines)
    .flatMap((line) => /:\d+:\d+ {2}(.*) \[[a-z-]+[^[]*\]$/.exec(line)?.[1] ?? [])
    .map((line) => line.replaceAll('edition.yaml', ''));
  expect(spoken.length).toBeGreaterThanOrEqual(faults.length);
  expect(spoken.filter((line) => jargon.test(line))).toEqual([]);
});
