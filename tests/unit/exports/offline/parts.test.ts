import { expect, test } from 'vitest';
import { neededFiles } from '../../../../src/exports/offline/needed-files.ts';
import { groupsOf, isLeftOut } from '../../../../src/exports/offline/parts.ts';

const file = (path: string, size: number) => ({ path, content: new Uint8Array(size) });

test('files are put together in the order of their paths, up to a size', () => {
  const groups = groupsOf([file('c', 4), file('a', 6), file('b', 4), file('d', 30)], 10);
  expect(groups.map((group) => group.map(({ path }) => path))).toEqual([['a', 'b'], ['c'], ['d']]);
});

test('what can be taken away otherwise, and the copy’s own files, are left out', () => {
  const paths = [
    'the-book.epub',
    'site.zip',
    'quotations.html',
    'sw.js',
    '_headers',
    '.htaccess',
    '_astro/a.js.map',
    'offline/version.json',
    'offline/list.abc.json',
    'offline/parts/abc.bin',
  ];
  expect(paths.filter((path) => !isLeftOut(path))).toEqual([]);
  expect(['quotations/index.html', 'offline/index.html', '_astro/a.js'].filter(isLeftOut)).toEqual(
    [],
  );
});

test('a page needs what it names, and what its scripts import at once', () => {
  const texts: Record<string, string> = {
    'page/index.html':
      '<link href="/base/_astro/a.css"><script src="/base/_astro/a.js"></script><a href="/base/other/">',
    '_astro/a.js': 'import{x}from"./b.js";const later=()=>import("./c.js")',
    '_astro/b.js': 'import"./d.js"',
    '_astro/d.js': '',
  };
  expect(neededFiles('page/index.html', '/base/', (path) => texts[path] ?? '')).toEqual([
    'page/index.html',
    '_astro/a.css',
    '_astro/a.js',
    '_astro/b.js',
    '_astro/d.js',
  ]);
});
