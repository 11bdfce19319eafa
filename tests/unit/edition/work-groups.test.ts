import { expect, test } from 'vitest';
import { workAddress, workGroup } from '../../../src/edition/work-groups.ts';

const work = (type: string, custom?: { collection: boolean }) => ({
  id: 'darwin1839',
  type,
  title: 'Journal',
  custom,
});

test.each([
  ['book', 'works'],
  ['article-newspaper', 'press'],
  ['treaty', 'documents'],
  ['webpage', 'web'],
  ['some-new-type', 'works'],
])('a work of type %s stands among the %s', (type, group) => {
  expect(workGroup(work(type), 'fitzroy1839')).toBe(group);
});

test('the book that the edition documents stands by itself', () => {
  expect(workGroup(work('book'), 'darwin1839')).toBe('book');
});

test('a printed collection stands among the documents', () => {
  expect(workGroup(work('book', { collection: true }), 'fitzroy1839')).toBe('documents');
});

test('a web page has its line on the page of web pages, any other work on the first', () => {
  expect(workAddress(work('webpage'))).toBe('bibliography/web/#darwin1839');
  expect(workAddress(work('book'))).toBe('bibliography/#darwin1839');
});
