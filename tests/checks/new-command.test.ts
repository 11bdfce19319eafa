import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFile } from '../../scripts/create-file.ts';
import { tinyEdition, type Changes } from './tiny-edition.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'new-'));
  writeEdition({});
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test('writes a note about an entry, with what is known filled in and the rest as comments', () => {
  const { code, out } = make([
    ...[
      'note',
      '--about',
      'https://example.org/documents/henslow-letter-1831/',
      '--title',
      'The letter’s seal',
    ],
    ...['--contributor.name', 'A reader', '--date', '2020-05-01'],
    ...['--archive.repository', 'A library', '--archive.box', '1', '--body', 'It is broken.'],
  ]);
  expect(out).toBe(
    '\ncontent/notes/the-letters-seal.md is written.\n1 file checked, nothing to correct\n',
  );
  expect(code).toBe(0);
  expect(read('notes/the-letters-seal.md')).toBe(`---
title: The letter’s seal
contributor:
  name: A reader
  # sortName: … – "Surname, Given name", for citations; leave out for a body.
  # orcid: … – ORCID iD, if there is one: "0000-0002-1825-0097".
  # affiliation: … – Institution, if it shall be named.
date: "2020-05-01"
subjects:
  - entry: documents/henslow-letter-1831
    # paragraph: … – The paragraph that it is about
    # bearing: … – "supports" a statement that stands there, "adds-to" it, or "disputes" it.
    # statement: … – That statement, in your own words: "The ship landed on the seventeenth."
archive:
  repository: A library
  # fond: … – Fond, the group of papers, in quotes: "0146".
  # opis: … – Opis, the inventory within the fond: "24".
  # papka: … – Papka, the folder; in archives of foreign ministries: "225".
  # delo: … – Delo, the file: "4".
  box: "1"
  # file: … – File or folder in the box, by number or title.
  # folio: … – Sheets: "91–101"; the back of a sheet is "14 ob.".
  # reference: … – Reference as the archive prints it, where it has one.
# proves: … – What follows from it, in a sentence or two of your own words.
state: proposed
---

It is broken.
`);
});

const complete: [kind: string, file: string, options: string[]][] = [
  [
    'chapter',
    'chapters/20-tahiti.md',
    ['--title=Tahiti', '--part=chapter', '--number=20', '--pages.first=479', '--pages.last=500'],
  ],
  [
    'person',
    'people/covington-syms.md',
    [
      '--name=Syms Covington',
      '--sortName=Covington, Syms',
      '--countries=United Kingdom; Australia',
      '--group=On board',
      '--born=1816~',
    ],
  ],
  [
    'document',
    'documents/fitzroys-answer.md',
    [
      '--title=FitzRoy’s answer',
      '--type=Letter',
      '--date=1831-09',
      '--authors=Fitzroi',
      '--recipients=Charles Darwn',
      '--transcription=summary',
    ],
  ],
  [
    'quotation',
    'quotations/darwin-the-natural-history-is-1835.md',
    [
      '--speaker=Darwin, Charles',
      '--date=1835-09-17',
      '--occasion=Landing',
      '--source.key=Journal of Researches',
      '--source.locator=p. 454',
      '--language=English',
      '--themes=species;islands',
      '--rights=free',
      '--words=The natural history is curious.',
    ],
  ],
  [
    'event',
    'events/landing.md',
    ['--title=Landing', '--date=1835-09-17', '--importance=1', '--people=darwin-charles; FitzRoy'],
  ],
  [
    'place',
    'places/callao.md',
    [
      '--name=Callao',
      '--type=Ports',
      '--lat=-12.05',
      '--lon=-77.15',
      '--coordinatesFrom=gazetteer',
    ],
  ],
  ['term', 'glossary/basalt.md', ['--title=Basalt', '--seeAlso=lava']],
  [
    'figure',
    'figures/figure-2.md',
    ['--title=A map', '--number=2', '--page=460', '--chapter=galapagos-archipelago'],
  ],
  ['page', 'pages/about.md', ['--title=About']],
];

test.each(complete)('writes a %s from options that the check accepts', (kind, file, options) => {
  const { code, out, err } = make([kind, ...options, '--body=A text.']);
  expect(err).toBe('');
  expect(out).toContain(`content/${file} is written.\n`);
  expect(out).toMatch(/nothing to correct\n$|0 errors, 1 warning in 1 file\n$/);
  expect(code).toBe(0);
});

test('asks for what is not given, says what an answer lacks, and takes names in any spelling', () => {
  const answers = [
    ...['nte', 'note', 'The lava', 'Darwn Charles', '', 'adds-to', 'He saw lava; he wrote.', ''],
    ...['A library', '', '', '', '', '12', '', '', ''],
    ...['A reader', '', '0000-0002-1825-0098', '', '', '2020', 'He did.', ''],
  ];
  const { code, out, err } = make(['--ask'], `${answers.join('\n')}\n`);
  expect(err).toBe('');
  expect(out).toContain('There is no kind of entry "nte"; did you mean "note"?');
  expect(out).toContain('  people/darwin-charles\n');
  expect(out).toContain('its last sign does not fit the others');
  expect(out).toContain('content/notes/the-lava.md is written.');
  expect(code).toBe(0);
  expect(read('notes/the-lava.md')).toContain(
    'bearing: adds-to\n    statement: "He saw lava; he wrote."\n',
  );
});

test('asks for the parts that shelf marks of an archive have, by whatever name it is called', () => {
  const settings = read('edition.yaml');
  writeEdition({
    'edition.yaml': `${settings}archives:
  - name: State Archive (SA)
    variants: [SA]
    parts:
      fond: { need: required, forms: ["#"], words: a number }
      delo: { need: required, forms: ["#"], words: the number of the file }
    example: { fond: "1", delo: "2" }
`,
  });
  const answers = ['SA', '45', '', 'two', 'unknown', '', '', ''];
  const { out } = make(
    [
      ...['note', '--ask', '--title=Two', '--about=glossary/lava', '--subjects.bearing=adds-to'],
      ...['--subjects.statement=It is old.', '--proves=Nothing'],
      ...['--contributor.name=A reader', '--date=2020', '--body=Text.', '--file=two'],
    ],
    `\n${answers.join('\n')}\n`,
  );
  expect(out).toContain('no "delo", which a shelf mark of "State Archive (SA)" has');
  expect(out).toContain('"two"; write the number of the file');
  expect(read('notes/two.md')).toContain(
    'archive:\n  repository: State Archive (SA)\n  fond: "45"\n',
  );
  expect(read('notes/two.md')).toContain('  delo: unknown\n');
});

test('says what is missing where nobody can be asked, and writes nothing', () => {
  expect(make(['event', '--date=1835', '--people=Sulivan'])).toEqual({
    code: 1,
    out: '',
    err:
      'Nothing was written. What is missing or wrong:\n' +
      '--people: nothing is called "Sulivan"; write darwin-charles, fitzroy-robert\n' +
      '--title: What happened, in at most twelve words.\n' +
      '--importance: 1: every reader must see it; 3: detail.\n',
  });
  expect(make([]).err).toContain('Name the kind of entry: npm run new -- KIND, one of chapter');
  expect(make(['note', '--title=A', '--contributor.name=B']).err).toContain(
    '--about: The entry, by folder and name',
  );
  expect(existsSync(join(home, 'content/events'))).toBe(false);
});

test('says in a sentence what is wrong with its options', () => {
  expect(make(['pesron'])).toMatchObject({
    code: 2,
    err: 'There is no kind of entry "pesron"; did you mean "person"?\n',
  });
  expect(make(['event', '--tilte=Landing'])).toMatchObject({
    code: 2,
    err: 'There is no option "--tilte" for a new event; did you mean "--title"?\n',
  });
  expect(make(['--title=Landing']).err).toBe(
    'Name the kind of entry first: npm run new -- note --title …\n',
  );
});

test('writes over no file, into no link and under no bad name', () => {
  const before = read('glossary/lava.md');
  expect(make(['term', '--title=Lava']).err).toContain(
    'content/glossary/lava.md is or was an entry',
  );
  expect(read('glossary/lava.md')).toBe(before);
  expect(make(['term', '--title=Lava', '--file=../lava']).err).toContain('can be no file’s name');
  expect(make(['term', '--title=熔岩']).err).toContain('The title gives no name for the file');
  symlinkSync(home, join(home, 'content/events'));
  const event = ['event', '--title=Landing', '--date=1835', '--importance=1'];
  expect(make(event).err).toContain('events is a link to another place');
  expect(existsSync(join(home, 'landing.md'))).toBe(false);
});

test('writes over no file that came in the meantime', async () => {
  expect(await createFile(home, 'glossary/basalt.md', 'first')).toBeUndefined();
  expect(await createFile(home, 'glossary/basalt.md', 'second')).toBe(
    'glossary/basalt.md is there already; choose another name with --file',
  );
  expect(readFileSync(join(home, 'glossary/basalt.md'), 'utf8')).toBe('first');
});

test('writes what is typed as text, whatever YAML or Markdown might make of it', () => {
  make(['term', '--title=Lava: "yes" # no\n---\nstate: x', '--file=odd', '--variants=null;1835']);
  expect(read('glossary/odd.md')).toContain(
    String.raw`title: "Lava: \"yes\" # no --- state: x"` + '\n',
  );
  expect(read('glossary/odd.md')).toContain('variants:\n  - "null"\n  - "1835"\n');
});

function writeEdition(changes: Changes): void {
  for (const { path, text } of tinyEdition(changes)) {
    const file = join(home, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const read = (path: string): string => readFileSync(join(home, 'content', path), 'utf8');

/** Runs the command in the folder above the edition, with lines of answers or none. */
function make(options: string[], input = ''): { code: number | null; out: string; err: string } {
  const script = join(import.meta.dirname, '../../scripts/new.ts');
  const run = spawnSync(process.execPath, [script, ...options], {
    cwd: home,
    env: { ...process.env, EDITION: join(home, 'content') },
    encoding: 'utf8',
    input,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
