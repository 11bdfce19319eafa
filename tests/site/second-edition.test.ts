import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from '../browser/browser.ts';
import { keepEdition, meetReader } from '../browser/offline-reader.ts';
import { findBrokenLinks, linksOf } from './broken-links.ts';
import { findFaults, findLostLinks, readEpub } from './epub.ts';
import { attributes, readPages, type BuiltPage } from './built-pages.ts';
import { unzipInto } from './unzip.ts';

const base = '/some/path/';
const parent = mkdtempSync(path.join(tmpdir(), 'second-edition-'));
const folder = path.join(parent, 'site');
let pages: ReadonlyMap<string, BuiltPage>;

beforeAll(async () => {
  await build();
  pages = readPages(folder);
}, 60_000);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('another edition has a page for each of its entries and for each index', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/about/',
      '/add-note/',
      '/bibliography/',
      '/chapters/',
      '/chapters/17-galapagos-archipelago/',
      '/data/',
      '/documents/',
      '/figures/',
      '/glossary/mocking-thrush/',
      '/index/',
      '/notes/',
      '/notes/day-of-the-landing/',
      '/offline/',
      '/people/darwin-charles/',
      '/places/galapagos-islands/',
      '/quotations/by-speaker/',
      '/quotations/by-theme/',
      '/quotations/darwin-finches-1845/',
      '/search/',
      '/timeline/landing-on-chatham-island-1835/',
    ]),
  );
});

test('another edition shows its own title, book and names on every page', () => {
  for (const { $ } of pages.values()) {
    expect($('title').text()).toContain('Beagle');
    expect($('footer').text()).toContain('Journal of Researches');
  }
  expect(pages.get('/people/darwin-charles/')?.$('h1').text()).toBe('Charles Darwin');
  expect(pages.get('/chapters/17-galapagos-archipelago/')?.$('blockquote').text()).toContain(
    'one species had been taken and modified for different ends',
  );
});

test('an archival note says how far to rely on it, where to look, and what it is about', () => {
  const { $ } = found('/notes/day-of-the-landing/');
  expect($('.head .standfirst').text()).toBe('The day rests on the diary alone.');
  expect($('.head .state').text().trim()).toBe(
    'Disputed by Another author of the tests, 1\u00a0June 2020',
  );
  expect($('.record').text()).toContain('An archive of the tests, box\u00a01, folio\u00a02–3');
  const about = $('.about li').first();
  expect(about.text().replace(/\s+/g, ' ')).toContain(
    'Disputes The ship landed on the seventeenth.',
  );
  expect(about.find('blockquote').text().trim()).toBe('His first day ashore in the archipelago.');
  expect(about.find('a').attr('href')).toBe(
    '/some/path/timeline/landing-on-chatham-island-1835/#plz5q',
  );
});

test('an archival note stands at the paragraph that it is about, or among the notes of the page', () => {
  const event = found('/timeline/landing-on-chatham-island-1835/');
  const mark = event.$('#plz5q + .noted');
  expect(mark.text()).toBe('Disputed by an archival note (disputed): The day of the landing');
  expect(mark.find('a').attr('href')).toBe('/some/path/notes/day-of-the-landing/');
  const person = found('/people/darwin-charles/');
  const list = person.$('section[aria-labelledby="notes"]');
  expect(list.find('a[href$="/notes/day-of-the-landing/"]').length).toBe(1);
});

test('the index of archival notes by archive names each archive', () => {
  const { $ } = found('/notes/by-archive/');
  expect(
    $('h2')
      .toArray()
      .map((heading) => $(heading).text()),
  ).toEqual(['An archive of the tests']);
});

test('the copy of another edition, for a disk, knows nothing of the path of its site', () => {
  const copy = unzipInto(parent, folder);
  expect(path.basename(copy)).toBe('the-beagle');
  expect(findBrokenLinks(readPages(copy), { folder: copy })).toEqual([]);
  const links = [...readPages(copy).values()].flatMap(linksOf);
  expect(links.filter((link) => link.startsWith('/'))).toEqual([]);
});

test('an event shows its day in large type', () => {
  const { $ } = found('/timeline/landing-on-chatham-island-1835/');
  expect($('.mark').text().split(/\s+/).filter(Boolean)).toEqual([
    'Thursday',
    '17',
    'September',
    '1835',
  ]);
});

test('below a base path every link and every file loaded is below it, and exists', () => {
  expect([...pages.values()].flatMap(linksOf).length).toBeGreaterThan(500);
  expect(findBrokenLinks(pages, { folder, base })).toEqual([]);
  expect(existsSync(path.join(folder, 'pagefind/pagefind.js'))).toBe(true);
});

test('below a base path the sitemap, the feed and the canonical addresses name it', () => {
  const whole = 'https://example.org/some/path/';
  expect(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')).toContain(
    `<loc>${whole}people/darwin-charles/</loc>`,
  );
  expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain(`${whole}sitemap.xml`);
  expect(readFileSync(path.join(folder, 'feed.xml'), 'utf8')).toContain(`<id>${whole}</id>`);
  const about = pages.get('/about/');
  expect(about && attributes(about, 'link[rel="canonical"]', 'href')).toEqual([`${whole}about/`]);
});

test('another edition is a book without faults, whose other links lead to its site', async () => {
  const file = path.join(folder, 'the-beagle.epub');
  expect(await findFaults(file)).toEqual([]);
  const book = readEpub(file);
  expect(findLostLinks(book)).toEqual([]);
  const $ = book.pages.get('chapter-17-galapagos-archipelago.xhtml');
  const places = $?.('a[href="https://example.org/some/path/places/galapagos-islands/"]');
  expect(places?.length).toBeGreaterThan(0);
  expect($?.('a[href="person-1.xhtml#person-darwin-charles"]').length).toBeGreaterThan(0);
});

test('the former address of an entry leads on to the present one', () => {
  const former = pages.get('/people/darwin-naturalist/');
  expect(former && attributes(former, 'meta[http-equiv="refresh"]', 'content')).toEqual([
    '0; url=/some/path/people/darwin-charles/',
  ]);
});

test('a search below a base path leads to the pages below it', async () => {
  const site = await openSite({ folder, base });
  try {
    const page = await site.newPage();
    await page.goto('');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('finches');
    const result = page.getByRole('dialog').getByRole('link', { name: 'Galapagos' });
    await result.first().click();
    await page.waitForURL('**/some/path/chapters/17-galapagos-archipelago/**');

    await page.goto('search/?q=mockingbird');
    await page.getByRole('main').getByRole('link', { name: 'Mocking-thrush' }).click();
    await page.waitForURL('**/some/path/glossary/mocking-thrush/**');
    expect(site.complaints).toEqual([]);
  } finally {
    await site.close();
  }
});

test('below a base path the whole edition is kept, and answers without a network', async () => {
  const reader = await meetReader(folder, base);
  try {
    await keepEdition(await reader.open('offline/'));
    await reader.network.cut();
    const page = await reader.open('people/darwin-charles');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Charles Darwin');
    await page.goto('search/?q=mockingbird');
    await page.getByRole('main').getByRole('link', { name: 'Mocking-thrush' }).click();
    await page.waitForURL('**/some/path/glossary/mocking-thrush/**');
  } finally {
    await reader.leave();
  }
});

test('a link below a base path shows what it leads to', async () => {
  const site = await openSite({ folder, base });
  try {
    const page = await site.newPage();
    await page.goto('chapters/17-galapagos-archipelago/');
    await page.locator('.prose').getByRole('link', { name: 'Darwin' }).first().hover();
    const card = page.getByRole('dialog', { name: 'Preview: Charles Darwin' });
    await card.getByRole('link', { name: 'Open' }).click();
    await page.waitForURL('**/some/path/people/darwin-charles/');
    expect(site.complaints).toEqual([]);
  } finally {
    await site.close();
  }
});

test('every page of an entry leads to its file and to a report at the host of the edition', () => {
  const { $ } = found('/timeline/landing-on-chatham-island-1835/');
  const links = $('.draft a').toArray();
  expect(links.map((link) => [$(link).text().trim(), $(link).attr('href')])).toEqual([
    ['Add an archival note', '/some/path/add-note/?about=events/landing-on-chatham-island-1835'],
    [
      'Suggest a change',
      'https://example.org/beagle/edition/edit/main/tests/fixtures/second-edition/events/landing-on-chatham-island-1835.md',
    ],
    [
      'Report an error',
      'https://example.org/beagle/edition/issues/new?title=Error%3A%20Darwin%20lands%20on%20Chatham%20Island&body=What%20is%20wrong%2C%20and%20what%20your%20source%20says%20(with%20its%20page)%3A%0A%0A%0A%0Ahttps%3A%2F%2Fexample.org%2Fsome%2Fpath%2Ftimeline%2Flanding-on-chatham-island-1835%2F',
    ],
  ]);
});

test.for([
  ['/chapters/17-galapagos-archipelago/', 'chapters/17-galapagos-archipelago'],
  ['/people/darwin-charles/', 'people/darwin-charles'],
  ['/quotations/darwin-finches-1845/', 'quotations/darwin-finches-1845'],
  ['/notes/day-of-the-landing/', 'notes/day-of-the-landing'],
  ['/places/galapagos-islands/', 'places/galapagos-islands'],
  ['/glossary/mocking-thrush/', 'glossary/mocking-thrush'],
] as const)('a note can be added from %s', ([address, path]) => {
  const { $ } = found(address);
  expect($(`.draft a[href="/some/path/add-note/?about=${path}"]`).length).toBe(1);
});

test('a report names the paragraph at which the reader is', async () => {
  const site = await openSite({ folder, base });
  try {
    const page = await site.newPage();
    await page
      .context()
      .route('https://example.org/**', (route) => route.fulfill({ body: 'host' }));
    await page.goto('timeline/landing-on-chatham-island-1835/#plz5q');
    await page.getByRole('link', { name: 'Report an error' }).click();
    await page.waitForURL('https://example.org/**');
    expect(new URL(page.url()).searchParams.get('body')).toMatch(
      /https:\/\/example.org\/some\/path\/timeline\/landing-on-chatham-island-1835\/#plz5q$/,
    );
  } finally {
    await site.close();
  }
});

test('a note is proposed at the host: whole, or the text by the clipboard where it is too long', async () => {
  const site = await openSite({ folder, base });
  try {
    const page = await site.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .context()
      .route('https://example.org/**', (route) => route.fulfill({ body: 'host' }));
    await page.goto('timeline/landing-on-chatham-island-1835/#plz5q');
    await page.getByRole('link', { name: 'Add an archival note' }).click();
    await page.getByLabel('Title').fill('A second diary');
    await page.getByLabel('What you saw').fill('A page of the diary: & more.');
    await page.getByLabel('Your name').fill('A reader');
    await page.getByRole('button', { name: 'Check the note' }).click();
    const open = page.getByRole('link', { name: 'Propose it at GitHub' });
    await open.waitFor();
    const text = await page.locator('.file pre').innerText();
    expect(text).toContain('    paragraph: plz5q\n');
    const whole = await followed(page, open);
    expect(`${whole.origin}${whole.pathname}`).toBe(
      'https://example.org/beagle/edition/new/main/tests/fixtures/second-edition/notes',
    );
    expect(Object.fromEntries(whole.searchParams)).toEqual({
      filename: 'a-second-diary.md',
      value: text,
    });

    await page.getByLabel('What you saw').fill('A page of the diary.\n\n'.repeat(400));
    await page.getByText('cannot be given the whole text').waitFor();
    const part = await followed(page, open);
    expect(Object.fromEntries(part.searchParams)).toEqual({ filename: 'a-second-diary.md' });
    await page.bringToFront();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.file pre').innerText(),
    );
  } finally {
    await site.close();
  }
});

/** Where a link that opens a page of its own leads. */
async function followed(page: Page, link: Locator): Promise<URL> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await opened.waitForURL('https://example.org/**');
  const address = new URL(opened.url());
  expect(await opened.evaluate(() => [opener === null, document.referrer])).toEqual([true, '']);
  await opened.close();
  return address;
}

function found(address: string): BuiltPage {
  const page = pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
}

/** In a clean environment: Vitest's own `BASE_URL` and `NODE_ENV` would give another site. */
async function build() {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      EDITION: 'tests/fixtures/second-edition',
      OUT: folder,
      BASE: '/some/path',
      SITE: 'https://example.org',
    },
  });
  const output: string[] = [];
  child.stdout.on('data', (data) => output.push(String(data)));
  child.stderr.on('data', (data) => output.push(String(data)));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(output.join(''));
  expect(readdirSync(folder)).toContain('index.html');
}
