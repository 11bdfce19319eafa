import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sizeInWords } from '../../src/edition/size-in-words.ts';
import { findBrokenLinks, linksOf, styleSheets } from './broken-links.ts';
import { attributes, readPages, type BuiltPage } from './built-pages.ts';
import { readZip, unzipInto } from './unzip.ts';

const parent = mkdtempSync(path.join(tmpdir(), 'unzipped-'));
const { name: zipName, bytes, files } = readZip();
const names = Object.keys(files);
let folder: string;
let pages: ReadonlyMap<string, BuiltPage>;
beforeAll(() => {
  folder = unzipInto(parent);
  pages = readPages(folder);
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('the archive makes one folder, named as itself, and holds every page of the site', () => {
  const tops = new Set(names.map((name) => name.split('/')[0]));
  expect([...tops]).toEqual([zipName.replace(/\.zip$/, '')]);
  const missing = [...readPages().keys()].filter((address) => !pages.has(address));
  expect(missing).toEqual(['/404.html']);
});

test('every system can store its names', () => {
  const forbidden =
    /[<>:"\\|?*\p{Cc}]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/iu;
  expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  // Windows stops at 260, the folder in which a reader unpacks it included.
  expect(names.filter((name) => name.length > 130)).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('every link, anchor, style sheet, font and script of the copy is in it', () => {
  expect(findBrokenLinks(pages, { folder })).toEqual([]);
});

test('no address of the copy needs a host, and each names a file', () => {
  const own = attributes(found('/'), 'link[rel="canonical"]', 'href')[0] ?? '?';
  const faults = [...pages.values()].flatMap((page) =>
    linksOf(page)
      .filter(
        (link) =>
          link.startsWith('/') ||
          link.startsWith(own) ||
          (!/^(?:[a-z]+:|[#?])/.test(link) && !/\.[a-z0-9]+(?:[?#]|$)/.test(link)),
      )
      .map((link) => `${page.address}: ${link}`),
  );
  expect(faults).toEqual([]);
  const inStyles = styleSheets(folder).flatMap(({ links }) => links);
  expect(inStyles.length).toBeGreaterThan(0);
  expect(inStyles.filter((link) => /^(?:\/|https?:)/.test(link))).toEqual([]);
});

test('no page has what a browser refuses from a disk', () => {
  const refused = 'script[type="module"], link[rel~="modulepreload"], [crossorigin], [integrity]';
  const faults = [...pages.values()].filter(({ $ }) => $(refused).length > 0);
  expect(faults.map(({ address }) => address)).toEqual([]);
});

test('the policy of a page lets it load from the disk and from nowhere else', () => {
  const policies = new Set(
    [...pages.values()].map((page) =>
      attributes(page, 'meta[http-equiv="content-security-policy"]', 'content').join('|'),
    ),
  );
  expect(policies.size).toBe(1);
  const [policy = ''] = policies;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|blob:|\*/);
});

test('what scripts fetch stands there as a script, and what readers open as it is', () => {
  const inCopy = (file: string): boolean => existsSync(path.join(folder, file));
  expect(inCopy('search/names.json.js')).toBe(true);
  expect(inCopy('search/names.json')).toBe(false);
  expect(inCopy('pagefind/pagefind-entry.json.js')).toBe(true);
  expect(inCopy('data/people.json')).toBe(true);
  expect(names.filter((name) => name.endsWith('.pf_fragment'))).toEqual([]);
});

test('beside the pages stands how to open them and which copy it is, on its own page, too', () => {
  const text = readFileSync(path.join(folder, 'READ ME.txt'), 'utf8');
  const offline = found('/offline/').$('main').text();
  const [, version = '?'] = /Version: (\S+)/.exec(text) ?? [];
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(offline).toContain(version);
  expect(offline).toContain('copy of this edition from a disk');
  expect(offline).not.toContain('SHA-256');
  expect(text).toContain('index.html');
});

test('the page that offers the archive states its size and digest truthfully', () => {
  const $ = load(readFileSync('dist/offline/index.html', 'utf8'));
  const offer = $('section:has([href$=".zip"])').text();
  expect($('[href$=".zip"]').attr('href')).toBe(`/${zipName}`);
  expect(offer).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect(offer).toContain(sizeInWords(bytes.length));
  expect(existsSync('dist/take-away')).toBe(false);
});

function found(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`the copy has no page ${address}`);
  return page;
}
