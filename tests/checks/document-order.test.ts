import { expect, test } from 'vitest';
import { change, errorsIn, warningsIn, type Changes } from './tiny-edition.ts';

const answer = (as: string, date: string): Changes => ({
  'documents/darwin-answer-1831.md': `---\ntitle: Darwin to Henslow\ntype: letter\ndate: "${date}"\nrelated:\n  - document: henslow-letter-1831\n    as: ${as}\ntranscription: summary\n---\n\nDarwin accepts.\n`,
});

test('refuses a reply before the letter', () => {
  expect(errorsIn(answer('reply to', '1831-08-20'))).toEqual([
    'documents/darwin-answer-1831.md:7:5  related.0.as  "reply to" a document of "1831-08-24", but this one is of "1831-08-20"; correct the date here or in documents/henslow-letter-1831.md, or the words after "as" [document-order]',
  ]);
});

test('refuses what was written before another, and is dated after it', () => {
  expect(errorsIn(answer('advice before', '1831-09'))).toHaveLength(1);
  expect(errorsIn(answer('written after', '1831-07'))).toHaveLength(1);
});

test('only warns where a date is uncertain', () => {
  const uncertain = answer('answer to', '1831-08-20?');
  expect(errorsIn(uncertain)).toEqual([]);
  expect(warningsIn(uncertain).join()).toContain('[document-order, warning]');
});

test('accepts a reply of the same day or month, and other ties', () => {
  for (const date of ['1831-08-24', '1831-08', '1831-08-20/..']) {
    expect(errorsIn(answer('reply to', date))).toEqual([]);
  }
  expect(errorsIn(answer('modelled on', '1830'))).toEqual([]);
});

test('keeps a quotation within the date of its document', () => {
  const quoted = change(
    'quotations/black-lava-1835.md',
    'language: en',
    'document: henslow-letter-1831\nlanguage: en',
  );
  expect(errorsIn(quoted).join()).toContain('outside the date of documents/henslow-letter-1831.md');
});
