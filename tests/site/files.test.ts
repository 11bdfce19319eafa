import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContentFiles } from './content-files.ts';

const files = readContentFiles();
const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');
const listSchema = z.array(z.looseObject({}));
const recordsSchema = z.array(z.looseObject({ id: z.string(), address: z.url() }));

test('search engines find every entry by the sitemap, and the sitemap by robots.txt', () => {
  const $ = load(read('sitemap.xml'), { xml: true });
  const listed = $('url > loc')
    .toArray()
    .map((element) => new URL($(element).text()));
  const addresses = new Set(listed.map(({ pathname }) => pathname));
  expect(files.filter(({ address }) => !addresses.has(address))).toEqual([]);
  expect(listed).toHaveLength(addresses.size);
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
  expect(sitemap).toBe(`${listed[0]?.origin ?? ''}/sitemap.xml`);
});

test('the sitemap lists no page that does not exist', () => {
  const $ = load(read('sitemap.xml'), { xml: true });
  const built = new Set(
    globSync('dist/**/index.html').map((file) => file.slice('dist'.length, -'index.html'.length)),
  );
  const missing = $('url > loc')
    .toArray()
    .map((element) => new URL($(element).text()).pathname)
    .filter((address) => !built.has(address));
  expect(missing).toEqual([]);
});

test('a browser that knows the home page or the search page can search the site', () => {
  for (const page of ['index.html', 'search/index.html']) {
    expect(load(read(page))('link[rel="search"]').attr('href')).toBe('/opensearch.xml');
  }
  const $ = load(read('opensearch.xml'), { xml: true });
  expect($('ShortName').text().length).toBeLessThanOrEqual(16);
  expect($('LongName').text().length).toBeLessThanOrEqual(48);
  const template = $('Url').attr('template') ?? '';
  expect(new URL(template.replace('{searchTerms}', 'x')).pathname).toBe('/search/');
  expect(template).toMatch(/\?q=\{searchTerms\}$/);
});

test('every entry of the feed has a title, an address of the site and a date', () => {
  const $ = load(read('feed.xml'), { xml: true });
  expect($('feed > title').text()).not.toBe('');
  const pages = new Set(files.map(({ address }) => address));
  for (const entry of $('feed > entry').toArray()) {
    expect($('title', entry).text()).not.toBe('');
    expect(pages).toContain(new URL($('id', entry).text()).pathname);
    expect(Date.parse($('updated', entry).text())).not.toBeNaN();
  }
});

test.for(globSync('dist/data/*.json').map((file) => file.slice('dist/'.length)))(
  '%s can be read as a list',
  (name) => {
    expect(listSchema.parse(JSON.parse(read(name))).length).toBeGreaterThan(0);
  },
);

test.for(['people', 'documents', 'quotations', 'events', 'places', 'glossary', 'notes'])(
  'the JSON and CSV files of %s have a row for each entry, each with the address of its page',
  (folder) => {
    const expected = files.filter((file) => file.folder === folder).map(({ address }) => address);
    const records = recordsSchema.parse(JSON.parse(read(`data/${folder}.json`)));
    const addresses = records.map(({ address }) => new URL(address).pathname);
    expect(addresses.toSorted()).toEqual(expected.toSorted());

    const [columns = [], ...rows] = parseCsv(read(`data/${folder}.csv`));
    expect(columns.slice(0, 2)).toEqual(['id', 'address']);
    expect(rows.map(([id]) => id)).toEqual(records.map(({ id }) => id));
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  },
);

/** Rows and cells as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
