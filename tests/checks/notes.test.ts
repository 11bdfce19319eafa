import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn } from './tiny-edition.ts';

const note = 'notes/date-of-the-letter.md';
const subject = '  - entry: documents/henslow-letter-1831\n';
const about = (...lines: string[]) =>
  change(note, subject, `${subject}${lines.map((line) => `    ${line}\n`).join('')}`);

test('accepts a note about a paragraph that the entry has', () => {
  expect(
    errorsIn(about('paragraph: psgdf', 'bearing: supports', 'statement: The letter tells of it.')),
  ).toEqual([]);
});

test('names the nearest paragraphs for one that the entry does not have', () => {
  expect(errorsIn(about('paragraph: psgde'))).toEqual([
    `${note}:8:5  subjects.0.paragraph  "psgde", a paragraph that documents/henslow-letter-1831.md does not have; write what stands after "#" in the link to it, such as "psgdf" (“Henslow tells Darwin of the voyage.”) [note-paragraphs]`,
  ]);
});

test('takes the sign before a paragraph away', () => {
  expect(errorsIn(about('paragraph: "#psgdf"'))).toEqual([
    `${note}:8:5  subjects.0.paragraph  "#psgdf", a paragraph that documents/henslow-letter-1831.md does not have; write "psgdf" alone [note-paragraphs]`,
  ]);
});

test('says which words a bearing may have', () => {
  expect(errorsIn(about('bearing: dispute'))).toEqual([
    `${note}:8:5  subjects.0.bearing  "dispute"; did you mean "disputes"? [unknown-value]`,
  ]);
});

test('refuses an ORCID whose last sign does not fit, and one that is an address', () => {
  const orcid = (value: string) => change(note, 'A reader\n', `A reader\n  orcid: ${value}\n`);
  expect(errorsIn(orcid('0000-0002-1825-0097'))).toEqual([]);
  expect(errorsIn(orcid('0000-0002-1694-233X'))).toEqual([]);
  expect(errorsIn(orcid('0000-0002-1825-0079'))).toEqual([
    `${note}:5:3  contributor.orcid  "0000-0002-1825-0079"; compare it with the record at orcid.org: its last sign does not fit the others [form]`,
  ]);
  expect(errorsIn(orcid('https://orcid.org/0000-0002-1825-0097'))).toEqual([
    `${note}:5:3  contributor.orcid  "https://orcid.org/0000-0002-1825-0097"; write the number alone, in four groups, as "0000-0002-1825-0097" [form]`,
  ]);
});

test('refuses a note verified by its own contributor', () => {
  expect(errorsIn(change(note, 'name: Another reader', 'name: a  reader'))).toEqual([
    `${note}:13:3  verifier.name  a note verified by its own contributor; let somebody else compare it with the original; until then write "state: proposed" [note-verifier]`,
  ]);
});

test('refuses a note verified by nobody', () => {
  const changes = change(note, 'verifier:\n  name: Another reader\n  date: "2020-06-01"\n', '');
  expect(errorsIn(changes)).toEqual([
    `${note}:11:1  state  "verified", but not by whom; add "verifier:" with "name" and "date" below it, or write "state: proposed" [note-verifier]`,
  ]);
});

test('refuses a verifier of a note that is only proposed', () => {
  expect(errorsIn(change(note, 'state: verified', 'state: proposed'))).toEqual([
    `${note}:11:1  state  "proposed", though a verifier is named; write "verified", or leave the verifier out [note-verifier]`,
  ]);
});

test('warns of a note that rests on nothing', () => {
  const changes = change(note, 'archive:\n  repository: A library\n  box: "1"\n', '');
  expect(warningsIn(changes)).toContain(
    `${note}:2:1  title  a note that names neither a file nor a work; add "archive:" with the shelf mark, or cite what it rests on [note-evidence, warning]`,
  );
});

test('refuses a dispute that does not say of what', () => {
  expect(errorsIn(about('bearing: disputes'))).toEqual([
    `${note}:8:5  subjects.0.bearing  "disputes", but not what; add "statement: …", what stands there and is disputed, in your own words [note-subjects]`,
  ]);
});

test('refuses a subject that is named twice, but not two paragraphs of one', () => {
  expect(errorsIn(change(note, subject, subject + subject))).toEqual([
    `${note}:8:5  subjects.1.entry  "documents/henslow-letter-1831" once more; leave it out here, or name another paragraph [note-subjects]`,
  ]);
  expect(errorsIn(change(note, subject, `${subject}${subject}    paragraph: psgdf\n`))).toEqual([]);
});

test('refuses a note about a page of the site itself', () => {
  const page = { 'pages/about.md': '---\ntitle: About\n---\n\nWhat this is.\n' };
  const changes = change(note, 'documents/henslow-letter-1831', 'pages/about');
  expect(errorsIn({ ...page, ...changes })).toEqual([
    `${note}:7:5  subjects.0.entry  "pages/about", a page about the site itself; name an entry that tells of the matter; open an issue about the site itself [note-subjects]`,
  ]);
});
