import { expect, test } from 'vitest';
import { copyView, type CopyState } from '../../../../src/edition/offline/copy-view.ts';
import type { Version } from '../../../../src/edition/offline/version.ts';

const version = (id: string): Version => ({
  id,
  tag: `tag-${id}`,
  changed: '2026-05-03',
  pages: 1200,
  files: 2000,
  bytes: 19_640_000,
  transfer: 3_840_000,
  fallback: [],
});
const nothing: CopyState = {
  current: undefined,
  coming: undefined,
  present: undefined,
  progress: undefined,
  pagesRead: 0,
};
const half = { files: 1000, pages: 600, bytes: 9_820_000 };

test('before anything is kept, the size is told', () => {
  const view = copyView({ ...nothing, present: version('a') });
  expect(view.standing).toEqual([
    'The whole edition has 1,200 pages, 19.6\u00a0MB, of which 3.8\u00a0MB travel, compressed.',
  ]);
  expect(view.main).toBe('Keep the whole edition');
  expect(view.canRemove).toBe(false);
});

test('without a network nothing is said that cannot be known', () => {
  expect(copyView(nothing).standing).toEqual([
    'The site cannot be reached: how large the edition is cannot be told now.',
  ]);
});

test('a copy says of which version it is, and that it is the present one', () => {
  const view = copyView({ ...nothing, current: version('a'), present: version('a') });
  expect(view.standing).toEqual([
    'This copy is of version tag-a, last changed on 3\u00a0May 2026: 1,200 pages, 19.6\u00a0MB.',
    'The site shows the same version.',
  ]);
  expect(view.main).toBeUndefined();
  expect([view.canCheck, view.canDiscard, view.canRemove]).toEqual([true, false, true]);
});

test('an older copy offers to be updated, one whose update has begun to go on', () => {
  const old = { ...nothing, current: version('a'), present: version('b') };
  expect(copyView(old).main).toBe('Update the copy');
  expect(copyView(old).standing[1]).toBe(
    'The site shows a newer version, tag-b, last changed on 3\u00a0May 2026. At most 3.8\u00a0MB are to be fetched.',
  );
  const begun = copyView({ ...old, coming: { version: version('b'), done: half } });
  expect(begun.main).toBe('Go on with the update');
  expect(begun.canDiscard).toBe(true);
  expect(begun.figures).toBe('600 of 1,200 pages, 9.8 of 19.6\u00a0MB');
});

test('while something is done, there is one thing to do: to pause', () => {
  const all = { files: 2000, pages: 1200, bytes: 19_640_000 };
  const view = copyView({
    ...nothing,
    current: version('a'),
    coming: { version: version('b'), done: half },
    progress: { words: 'Saving.', done: half, all },
  });
  expect(view.main).toBe('Pause');
  expect(view.share).toBe(0.5);
  expect([view.canCheck, view.canDiscard, view.canRemove]).toEqual([false, false, false]);
});

test('pages that were read are counted, and can be removed', () => {
  const view = copyView({ ...nothing, present: version('a'), pagesRead: 1 });
  expect(view.standing[1]).toBe('The one page that you have read is kept.');
  expect(view.canRemove).toBe(true);
});
