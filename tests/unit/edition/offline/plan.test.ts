import { expect, test } from 'vitest';
import {
  amountKept,
  amountMissing,
  cutApart,
  namesToDelete,
  partsToFetch,
} from '../../../../src/edition/offline/plan.ts';
import type { FileList, Part } from '../../../../src/edition/offline/version.ts';

const first: Part = {
  sha256: 'first',
  bytes: 9,
  files: [
    ['a/index.html', 3, 'A'],
    ['b.json', 2, 'B'],
  ],
};
const second: Part = { sha256: 'second', bytes: 9, files: [['c/index.html', 5, 'C']] };
const list: FileList = { parts: [first, second] };

test('a part is fetched as long as one of its files is missing', () => {
  expect(partsToFetch(list, new Set())).toEqual([first, second]);
  expect(partsToFetch(list, new Set(['A.html', 'C.html']))).toEqual([first]);
  expect(partsToFetch(list, new Set(['A.html', 'B.json', 'C.html']))).toEqual([]);
});

test('what is kept is counted in files, pages and bytes', () => {
  expect(amountKept(list, new Set(['A.html', 'B.json']))).toEqual({ files: 2, pages: 1, bytes: 5 });
  expect(amountMissing(first, new Set(['A.html']))).toEqual({ files: 1, pages: 0, bytes: 2 });
});

test('what no version needs is deleted', () => {
  const kept = new Set(['A.html', 'C.html', 'old.html']);
  expect(namesToDelete(kept, [{ parts: [first] }, { parts: [second] }])).toEqual(['old.html']);
  expect(namesToDelete(kept, [{ parts: [second] }])).toEqual(['A.html', 'old.html']);
});

test('a part is cut apart into its files', () => {
  const bytes = new TextEncoder().encode('aaabb');
  expect(
    cutApart(first, bytes).map(({ file: [path], content }) => [
      path,
      new TextDecoder().decode(content),
    ]),
  ).toEqual([
    ['a/index.html', 'aaa'],
    ['b.json', 'bb'],
  ]);
});
