import { expect, test } from 'vitest';
import { pageItem, sourceItem } from '../../../src/edition/entry-citation.ts';

const page = {
  id: 'finches-1845',
  title: 'Charles Darwin, 1845',
  address: 'https://example.org/quotations/finches-1845/',
  author: undefined,
  changed: '2026-03-09T10:00:00+01:00',
};
const edition = { title: 'A Companion to the Voyage', editors: ['Ada Byron'], language: 'en' };

test('a page is cited as a part of the edition, with the day on which it was last changed', () => {
  expect(pageItem(edition, page)).toEqual({
    id: 'finches-1845',
    type: 'chapter',
    title: 'Charles Darwin, 1845',
    'container-title': 'A Companion to the Voyage',
    editor: [{ literal: 'Ada Byron' }],
    issued: { 'date-parts': [[2026, 3, 9]] },
    language: 'en',
    URL: 'https://example.org/quotations/finches-1845/',
  });
});

test('a page says nothing of a date that is not known, nor of editors without a name', () => {
  const editors = ['The editors of this companion'];
  const item = pageItem({ ...edition, editors }, { ...page, changed: undefined });
  expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'container-title', 'language', 'URL']);
});

test('a page that somebody signs is cited under that name, surname first where it is told apart', () => {
  const signed = (author: { name: string; sortName?: string }) =>
    pageItem(edition, { ...page, author }).author;
  expect(signed({ name: 'Ada Byron', sortName: 'Byron, Ada' })).toEqual([
    { family: 'Byron', given: 'Ada' },
  ]);
  expect(signed({ name: 'The Linnean Society' })).toEqual([{ literal: 'The Linnean Society' }]);
});

test('a source is cited with the address of the place, without what the editors noted', () => {
  const item = {
    id: 'letters',
    type: 'book',
    title: 'Letters',
    note: 'Read in a copy.',
    custom: {},
  };
  expect(sourceItem(item, 'https://example.org/letters/12')).toEqual({
    id: 'letters',
    type: 'book',
    title: 'Letters',
    URL: 'https://example.org/letters/12',
  });
});
