import { expect, test } from 'vitest';
import {
  isPagePath,
  isTypeOf,
  keptName,
  typeOf,
} from '../../../../src/edition/offline/kept-file.ts';
import { isLeftToTheNetwork } from '../../../../src/edition/offline/left-to-the-network.ts';
import { isOwnPage } from '../../../../src/edition/offline/own-page.ts';

test('a file is kept under its digest and its ending, wherever it stands', () => {
  expect(keptName(['people/x/index.html', 12, 'abc'])).toBe('abc.html');
  expect(keptName(['pagefind/wasm.en.pagefind', 12, 'abc'])).toBe('abc.pagefind');
});

test('a kept file is answered with its type', () => {
  expect(typeOf('a/b.json')).toBe('application/json; charset=utf-8');
  expect(typeOf('pagefind/fragment/x.pf_fragment')).toBe('application/octet-stream');
});

test.for([
  ['people/x/', 'text/html; charset=utf-8', true],
  ['people/x/', 'application/json', false],
  ['_astro/a.js', 'text/javascript', true],
  ['_astro/a.js', 'text/html', false],
  ['names.json', 'application/json; charset=utf-8', true],
  ['names.json', 'text/html', false],
  ['_astro/a.css', 'text/plain', false],
  ['pagefind/x.pf_index', 'text/html', false],
  ['pagefind/x.pf_index', '', true],
] as const)('whether %s may come as "%s"', ([path, type, isRight]) => {
  expect(isTypeOf(path, type)).toBe(isRight);
});

test('pages are told from files', () => {
  expect(['', 'people/', 'people/x', '404.html'].filter((path) => !isPagePath(path))).toEqual([]);
  expect(['icon.svg', 'wasm.en.pagefind', 'a/b.json'].filter(isPagePath)).toEqual([]);
});

test('what tells the present version is always asked of the site', () => {
  const paths = ['sw.js', 'offline/version.json', 'offline/list.x.json', 'offline/parts/x.bin'];
  expect(paths.filter((path) => !isLeftToTheNetwork(path))).toEqual([]);
  expect(['the-book.epub', 'the-site.zip', 'quotations.html'].every(isLeftToTheNetwork)).toBe(true);
  expect(['', 'offline/', 'offline/not-kept/', 'quotations/'].filter(isLeftToTheNetwork)).toEqual(
    [],
  );
});

test('a page of the site is known by what it loads, and by its end', () => {
  const page =
    '<html><link rel="alternate" href="/base/feed.xml"><script src="/base/_astro/a.js"></script></html>';
  expect(isOwnPage(page, '/base/')).toBe(true);
  expect(isOwnPage(page.replace('</html>', ''), '/base/')).toBe(false);
  expect(isOwnPage(page, '/other/')).toBe(false);
  expect(isOwnPage('<html><h1>Log in</h1></html>', '/base/')).toBe(false);
});
