import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const letter = 'documents/henslow-letter-1831.md';
const lava = 'glossary/lava.md';

test('says where the front matter begins, in a file without any', () => {
  expect(errorsIn({ [lava]: 'Molten rock.\n' })).toEqual([
    'glossary/lava.md:1:1  front matter  "Molten rock."; begin the file with a line "---", then the fields, then another line "---" [front-matter]',
  ]);
});

test('says so of an empty file', () => {
  expect(errorsIn({ [lava]: '' })).toEqual([
    'glossary/lava.md:1:1  front matter  an empty first line; begin the file with a line "---", then the fields, then another line "---" [front-matter]',
  ]);
});

test('asks for the line that closes the front matter', () => {
  expect(errorsIn({ [lava]: '---\ntitle: Lava\n\nMolten rock.\n' })).toEqual([
    'glossary/lava.md:1:1  front matter  no line "---" after the fields; close the fields with a line "---" [front-matter]',
  ]);
});

test('gives the line of a quote that is not closed', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: "Charles Darwin'))).toEqual([
    'people/darwin-charles.md:2:7  front matter  “name: "Charles Darwin”; close the quotes: name: "Charles Darwin" [broken-yaml]',
  ]);
});

test('gives the line of a value with a colon', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: Darwin: Charles'))).toEqual([
    'people/darwin-charles.md:2:7  front matter  “name: Darwin: Charles”; put the value in quotes: name: "Darwin: Charles" [broken-yaml]',
  ]);
});

test('gives the line of a tab', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name:\n\t- Charles Darwin'))).toEqual([
    'people/darwin-charles.md:3:1  front matter  “- Charles Darwin”; begin the line with blanks, two for each step, instead of the tab [broken-yaml]',
  ]);
});

test('gives the line of a field without a colon', () => {
  expect(errorsIn(change(darwin, 'sortName: Darwin, Charles', 'sortName Darwin'))).toEqual([
    'people/darwin-charles.md:3:1  front matter  “sortName Darwin”; put a colon after the name: sortName: Darwin [broken-yaml]',
  ]);
});

test('gives the line of a value that begins with a sign of YAML', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: @darwin'))).toEqual([
    'people/darwin-charles.md:2:7  front matter  “name: @darwin”; put the value in quotes: name: "@darwin" [broken-yaml]',
  ]);
});

test('refuses a field that stands twice', () => {
  expect(errorsIn(change(darwin, 'born: "1809-02-12"', 'name: Darwin'))).toEqual([
    'people/darwin-charles.md:4:1  front matter  “name: Darwin”; leave one of the two out; this field stands twice [broken-yaml]',
  ]);
});

test('refuses a list that is not closed', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: [Charles'))).toEqual([
    'people/darwin-charles.md:2:7  front matter  “name: [Charles”; close the bracket: name: [Charles] [broken-yaml]',
  ]);
});

test('refuses text without names of fields', () => {
  expect(errorsIn({ [lava]: '---\nLava\n---\n\nMolten rock.\n' })).toEqual([
    'glossary/lava.md:2:1  front matter  text without names of fields; write "field: value" on each line [broken-yaml]',
  ]);
});

test('refuses anchors and aliases', () => {
  expect(
    errorsIn(
      change(
        darwin,
        'name: Charles Darwin\nsortName: Darwin, Charles',
        'name: &n Charles Darwin\nsortName: *n',
      ),
    ),
  ).toEqual([
    'people/darwin-charles.md:2:10  front matter  the anchor &n; leave the anchor out, and write the value wherever it belongs [plain-yaml]',
    'people/darwin-charles.md:3:11  front matter  the alias *n; write the value itself [plain-yaml]',
  ]);
});

test('refuses an alias that nothing explains', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: *n'))).toEqual([
    'people/darwin-charles.md:2:7  front matter  the alias *n; write the value itself [plain-yaml]',
  ]);
});

test('refuses tags', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: !!str 5'))).toEqual([
    'people/darwin-charles.md:2:13  front matter  the tag !!str; leave the tag out; put text in quotes [plain-yaml]',
  ]);
});

test('refuses tags of one’s own', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: !name Charles Darwin'))).toEqual([
    'people/darwin-charles.md:2:13  front matter  the tag !name; leave the tag out; put text in quotes [plain-yaml]',
  ]);
});

test('refuses merge keys', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', '<<: { name: Charles Darwin }'))).toEqual([
    'people/darwin-charles.md:2:1  front matter  the merge key <<; write the fields themselves [plain-yaml]',
  ]);
});

test('shows what YAML drops after a number sign', () => {
  expect(errorsIn(change(letter, 'title: Henslow to Darwin', 'title: Letter #517'))).toEqual([
    'documents/henslow-letter-1831.md:2:8  title  only "Letter", because all after " #" counts as a remark; put the whole value in quotes: "Letter #517" [lost-end]',
  ]);
});

test('shows a value that YAML drops as a whole', () => {
  expect(errorsIn(change(letter, 'title: Henslow to Darwin', 'title: #517'))).toEqual([
    'documents/henslow-letter-1831.md:2:1  title  nothing; write something here [wrong-type]',
    'documents/henslow-letter-1831.md:2:8  title  nothing, because all after " #" counts as a remark; put the whole value in quotes: "#517" [lost-end]',
  ]);
});

test('keeps the zero of a shelf mark', () => {
  expect(
    errorsIn(change(letter, 'transcription', 'archive:\n  fond: 0146\ntranscription')),
  ).toEqual([
    'documents/henslow-letter-1831.md:8:3  archive.fond  0146; put the number in quotes, so that no zero is lost [wrong-type]',
  ]);
});

test('accepts a byte order mark and Windows line ends', () => {
  expect(errorsIn({ [lava]: '\uFEFF---\r\ntitle: Lava\r\n---\r\n\r\nMolten rock.\r\n' })).toEqual(
    [],
  );
});

test('shows one fault for each line', () => {
  expect(errorsIn(change(darwin, 'name: Charles Darwin', 'name: [[[[Charles'))).toHaveLength(1);
});
