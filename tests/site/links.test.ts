import { expect, test } from 'vitest';
import { findBrokenLinks, linksOf, styleSheets } from './broken-links.ts';
import { attributes, readPages } from './built-pages.ts';

const pages = readPages();
const all = [...pages.values()];

test('every link of the site leads to a page, and to an anchor that stands on it', () => {
  expect(all.flatMap(linksOf).length).toBeGreaterThan(10_000);
  expect(findBrokenLinks(pages)).toEqual([]);
});

test('no page loads anything from another host', () => {
  const loaded = all.flatMap((page) => [
    ...attributes(page, '[src]', 'src'),
    ...attributes(page, '[srcset]', 'srcset'),
    ...attributes(page, 'link:not([rel="canonical"], [rel="license"])', 'href'),
  ]);
  const fromStyles = styleSheets().flatMap(({ links }) => links);
  expect(fromStyles.length).toBeGreaterThan(0);
  expect(
    [...new Set([...loaded, ...fromStyles])].filter((url) => /^(\w+:)?\/\//.test(url)),
  ).toEqual([]);
});

test('a link out of the site is an ordinary web address', () => {
  const schemes = all
    .flatMap((page) => attributes(page, 'a[href]', 'href'))
    .flatMap((link) => /^[a-z][a-z+.-]*:/i.exec(link)?.[0].toLowerCase() ?? []);
  expect([...new Set(schemes)].sort()).toEqual(['http:', 'https:']);
});
