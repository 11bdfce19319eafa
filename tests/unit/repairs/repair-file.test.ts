import { expect, test } from 'vitest';
import { repairFile } from '../../../src/repairs/repair-file.ts';
import { repairLine } from '../../../src/repairs/repair-line.ts';

const path = 'people/darwin-charles.md';
const entry = (...fields: string[]) => `---\n${fields.join('\n')}\n---\n\nHe sailed.\n`;
const plain = entry('name: Charles Darwin', 'sortName: Darwin, Charles');

/** The text mended, and a line for each repair; mending it again changes nothing. */
function mended(text: string, file = path) {
  const { text: after, repairs } = repairFile({ path: file, text });
  expect(repairFile({ path: file, text: after })).toEqual({ text: after, repairs: [] });
  return { after, repairs: repairs.map((repair) => repairLine('a.md', repair)) };
}

test('leaves a file in order as it is', () => {
  expect(mended(plain)).toEqual({ after: plain, repairs: [] });
});

test('puts quotes around dates, and around numbers and words that are text', () => {
  const text = entry(
    'name: 1809',
    'sortName: true',
    'born: 1809-02-12 # in Shrewsbury',
    'died: 1882',
    'identifiers: { viaf: 027063124 }',
  );
  expect(mended(text)).toEqual({
    after: entry(
      'name: "1809"',
      'sortName: "true"',
      'born: "1809-02-12" # in Shrewsbury',
      'died: "1882"',
      'identifiers: { viaf: "027063124" }',
    ),
    repairs: [
      'a.md:2  quotes around a number that is text: 1809 → "1809"',
      'a.md:3  quotes around a word that is text: true → "true"',
      'a.md:4  quotes around a date: 1809-02-12 → "1809-02-12"',
      'a.md:5  quotes around a date: 1882 → "1882"',
      'a.md:6  quotes around a number that is text: 027063124 → "027063124"',
    ],
  });
});

test('leaves numbers where numbers are wanted, and fields without a value', () => {
  const place =
    '---\nname: Plymouth\ntype: port\nmodernName:\nlat: 50.37\nlon: -4.14\n---\n\nA port.\n';
  expect(mended(place, 'places/plymouth.md')).toEqual({ after: place, repairs: [] });
});

test('puts fields in order, with the comments above them', () => {
  const text = entry(
    '# Kept by hand.',
    'sortName: Darwin, Charles',
    'roles:',
    '  - of: HMS Beagle',
    '    title: Naturalist',
    '    from: "1831"',
    '# As the book prints it.',
    'name: Charles Darwin',
    'summary: >-',
    '  He sailed.',
    '',
    '  He wrote.',
    'born: "1809"',
  );
  expect(mended(text)).toEqual({
    after: entry(
      '# Kept by hand.',
      '# As the book prints it.',
      'name: Charles Darwin',
      'sortName: Darwin, Charles',
      'born: "1809"',
      'roles:',
      '  - title: Naturalist',
      '    of: HMS Beagle',
      '    from: "1831"',
      'summary: >-',
      '  He sailed.',
      '',
      '  He wrote.',
    ),
    repairs: [
      'a.md:3  order of the fields: sortName, roles, name, summary, born → name, sortName, born, roles, summary',
      'a.md:8  order of the fields: of, title, from → title, of, from',
    ],
  });
});

test('leaves fields in their order where one is unknown or a comment stands in the way', () => {
  const unknown = entry('sortName: Darwin, Charles', 'nme: Charles Darwin');
  expect(mended(unknown)).toEqual({ after: unknown, repairs: [] });
  const roles = entry('name: X', 'roles:', '  - of: HMS', '    # the post', '    title: Cook');
  expect(mended(roles)).toEqual({ after: roles, repairs: [] });
});

test('takes out a byte order mark, Windows line ends and empty lines at the end', () => {
  expect(mended(`\uFEFF${plain.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual({
    after: plain,
    repairs: [
      'a.md:1  sign before the first letter: byte order mark → none',
      'a.md:1  line ends: as on Windows → as everywhere else',
      'a.md:6  end of the file: empty lines → one line end',
    ],
  });
  expect(mended(plain.trimEnd()).after).toBe(plain);
});

test('takes out blanks at the ends of lines, but not where they mean something', () => {
  const text =
    '---\nname: Charles Darwin  \nsortName: Darwin\nsummary: |\n  One  \n  two\n---\n \nHe sailed. \nA break  \nfollows.  \n\n    code  \n';
  expect(mended(text)).toEqual({
    after:
      '---\nname: Charles Darwin\nsortName: Darwin\nsummary: |\n  One  \n  two\n---\n\nHe sailed.\nA break  \nfollows.\n\n    code  \n',
    repairs: [
      'a.md:2  blanks at the end of the line: name: Charles Darwin·· → name: Charles Darwin',
      'a.md:8  blanks at the end of the line: · → an empty line',
      'a.md:9  blanks at the end of the line: He sailed.· → He sailed.',
      'a.md:11  blanks at the end of the line: follows.·· → follows.',
    ],
  });
});

test('joins letters and accents, but keeps old forms of East Asian letters', () => {
  expect(mended(entry('name: Jose\u0301', 'sortName: \uFA19'))).toEqual({
    after: entry('name: Jos\u00e9', 'sortName: \uFA19'),
    repairs: ['a.md:2  letter and accent apart: e + ◌\u0301 → \u00e9'],
  });
});

test('makes two blanks of a tab before a field, if the file can be read then', () => {
  const text = entry('name: X', 'roles:', '\t- title: Cook', '\t\tof: HMS');
  expect(mended(text)).toEqual({
    after: entry('name: X', 'roles:', '  - title: Cook', '    of: HMS'),
    repairs: [
      'a.md:4  tab: ⇥- title: Cook →   - title: Cook',
      'a.md:5  tab: ⇥⇥of: HMS →     of: HMS',
    ],
  });
  const broken = entry('name: "X', '\t- y');
  expect(mended(broken)).toEqual({ after: broken, repairs: [] });
});

test('leaves a file that cannot be read, or is not in UTF-8, as it is', () => {
  for (const text of ['---\nname: "X\n---\n \r\n', 'no fields \r\n', `${plain}\uFFFD \r\n`]) {
    expect(mended(text)).toEqual({ after: text, repairs: [] });
  }
});

test('leaves empty lines that a setting keeps', () => {
  const settings = 'title: |+\n  Beagle\n\n\n';
  expect(mended(settings, 'edition.yaml')).toEqual({ after: settings, repairs: [] });
});

test('leaves straight quotes, dashes and the order of works and settings alone', () => {
  const works = '[\n  { "type": "book", "title": "\\"A\\" - b", "id": "a" }\n]\n';
  expect(mended(works.replace('\n', ' \r\n'), 'bibliography.json').after).toBe(works);
  const settings = 'shortTitle: "It\'s" # -- a comment\ntitle: Beagle\n';
  expect(mended(settings, 'edition.yaml')).toEqual({ after: settings, repairs: [] });
  const book = 'book:\n  year: 1839\n';
  expect(mended(book, 'edition.yaml').after).toBe('book:\n  year: "1839"\n');
});
