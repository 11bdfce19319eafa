import { expect, test } from 'vitest';
import {
  filesMeant,
  isLasting,
  pageName,
  pathBelow,
  tagAsked,
} from '../../../../src/edition/offline/addresses.ts';

const at = (address: string) => new URL(address, 'https://example.org');

test('a path is what stands below the base path, without the query, in plain letters', () => {
  expect(pathBelow('/base/', at('/base/people/x/?q=1#top'))).toBe('people/x/');
  expect(pathBelow('/base/', at('/base'))).toBe('');
  expect(pathBelow('/', at('/places/%C5%8Csaka/'))).toBe('places/Ōsaka/');
});

test('an address outside, or one that cannot be read, has no path', () => {
  expect(pathBelow('/base/', at('/basement/'))).toBeUndefined();
  expect(pathBelow('/', at('/people/%E0%A4%A/'))).toBeUndefined();
});

test.for([
  ['', ['index.html']],
  ['people/x/', ['people/x/index.html']],
  ['people/x', ['people/x', 'people/x/index.html', 'people/x.html']],
  [
    'people/x/index.html',
    ['people/x/index.html', 'people/x/index.html/index.html', 'people/x/index.html.html'],
  ],
] as const)('%s can mean these files', ([path, files]) => {
  expect(filesMeant(path)).toEqual(files);
});

test('all addresses of a page have one name', () => {
  expect(['people/x', 'people/x/', 'people/x/index.html'].map(pageName)).toEqual([
    'people/x/',
    'people/x/',
    'people/x/',
  ]);
  expect(['', 'index.html', '404.html'].map(pageName)).toEqual(['', '', '404.html']);
});

test('a request can name its version, as ours and Pagefind’s do', () => {
  expect(tagAsked(at('/search/names.json?v=abc'))).toBe('abc');
  expect(tagAsked(at('/pagefind/pagefind-entry.json?ts=abc'))).toBe('abc');
  expect(tagAsked(at('/search/?q=v'))).toBeUndefined();
});

test('only what bears a digest in its name lasts', () => {
  expect(isLasting('_astro/site.D4Omq2K7.css')).toBe(true);
  expect(isLasting('pagefind/fragment/en_1a2b3c.pf_fragment')).toBe(true);
  expect(isLasting('pagefind/pagefind.js')).toBe(false);
  expect(isLasting('people/x/')).toBe(false);
});
