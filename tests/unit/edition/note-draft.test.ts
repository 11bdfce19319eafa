import { expect, test } from 'vitest';
import { noteFile, noteId } from '../../../src/edition/note-draft.ts';

test('fields that are empty are left out, and a pasted line break becomes a blank', () => {
  const draft = {
    title: ' A file\nof the archive ',
    'contributor.name': 'A reader',
    'contributor.orcid': '',
    date: '2020-05-01',
    'subjects.0.entry': 'documents/a-letter',
    'subjects.0.paragraph': '',
    'subjects.1.entry': '',
    'archive.repository': '  ',
    'archive.fond': '',
    body: 'One.\r\n\r\nTwo.',
  };
  expect(noteFile(draft)).toBe(`---
title: A file of the archive
contributor:
  name: A reader
date: "2020-05-01"
subjects:
  - entry: documents/a-letter
state: proposed
---

One.

Two.
`);
});

test.for([
  ['The ambassador’s answer of 1941: two copies', 'the-ambassadors-answer-of-1941-two-copies'],
  ['Tōgō, Šuvalov', 'togo-suvalov'],
  ['Беседа', 'note-2020-05-01'],
  ['13 апреля 1941', 'note-2020-05-01'],
  ['', 'note-2020-05-01'],
  ['../../etc/passwd', 'etc-passwd'],
  [
    'A title of very many words that tells the whole of what the note has to say at once',
    'a-title-of-very-many-words-that-tells-the-whole-of-what-the',
  ],
] as const)('a note called "%s" has the file %s', ([title, id]) => {
  expect(noteId({ title, date: '2020-05-01' }, new Set())).toBe(id);
});

test('a note with the title of another does not take its file', () => {
  expect(noteId({ title: 'A note' }, new Set(['a-note', 'a-note-2']))).toBe('a-note-3');
});
