import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { unzipInto } from '../site/unzip.ts';
import { openFiles, strangeFolder, type OpenFiles } from './files.ts';

const parent = strangeFolder();
let files: OpenFiles;
let page: Page;
let root: string;
beforeAll(async () => {
  root = pathToFileURL(`${unzipInto(parent)}${path.sep}`).href;
  files = await openFiles();
  page = await files.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await files.close();
  rmSync(parent, { recursive: true, force: true });
});
afterEach(() => expect(files.complaints.splice(0)).toEqual([]));

test('links lead from page to page, and every page has its styles and fonts', async () => {
  await open('index.html');
  for (const [name, address] of [
    ['Chapters', 'chapters/index.html'],
    ['Documents', 'documents/index.html'],
    ['People', 'people/index.html'],
    ['Timeline', 'timeline/index.html'],
    ['Quotations', 'quotations/index.html'],
  ] as const) {
    await page.locator('.bar-list').getByRole('link', { name }).click();
    await page.waitForURL(root + address);
  }
  await page.locator('.said a').first().click();
  await page.waitForURL(/\/quotations\/[a-z0-9-]+\/index\.html$/);
  await page.locator('.record a').first().click();
  await page.waitForURL(/\/(?:documents|chapters)\/[a-z0-9-]+\/index\.html$/);
  await page.locator('.bar-home').click();
  await page.waitForURL(`${root}index.html`);
  const family = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].find(({ status }) => status === 'loaded')?.family;
  });
  expect(family).toContain('Source');
});

test.for(['Matsoka', 'Мацуока', '松岡'])(
  'the name %s is found in the dialogue and leads to its page',
  async (typed) => {
    await open('chapters/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.locator('.search-names').getByRole('link', { name: 'Matsuoka' }).first().click();
    await page.waitForURL(`${root}people/matsuoka-yosuke/index.html`);
  },
);

test('a page that stands among the names does not come again among the results', async () => {
  await open('index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('Matsuoka');
  await page.locator('.search-results li').first().waitFor();
  const addresses = await page
    .locator('.search-dialogue li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0]));
  expect(addresses).toHaveLength(new Set(addresses).size);
});

test('Enter in the dialogue leads to all results, with the query in the address', async () => {
  await open('people/index.html');
  await page.keyboard.press('/');
  await page.keyboard.type('blitzkrieg');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${root}search/index.html?q=blitzkrieg`);
  await page.locator('.search-page mark').first().waitFor();
});

test('a phrase is found, its words are marked, a hit opens at its passage, and back is the query', async () => {
  await open('search/index.html');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('"neutrality pact"');
  await page.locator('.search-results mark').first().waitFor();
  await page.getByRole('checkbox', { name: /^Chapter/ }).check();
  await page.waitForURL((url) => url.searchParams.get('kind') === 'Chapter');
  const hit = page.locator('.search-results li', { has: page.locator('mark') }).first();
  await expect.poll(() => hit.locator('mark').first().innerText()).toMatch(/neutrality/i);
  await hit.getByRole('link').click();
  await page.waitForURL(/\/chapters\/[a-z0-9-]+\/index\.html#/);
  expect(await page.locator(':target').innerText()).toMatch(/neutrality\s+pact/i);
  await page.goBack();
  await page.locator('.search-results mark').first().waitFor();
  expect(await field.inputValue()).toBe('"neutrality pact"');
  expect(await page.getByRole('checkbox', { name: /^Chapter/ }).isChecked()).toBe(true);
});

test('a link shows its preview, and a link in the preview leads on', async () => {
  await open('people/matsuoka-yosuke/index.html');
  await page.locator('.prose a[href^="../"]').first().hover();
  const way = page.locator('.preview').getByRole('link').first();
  await way.waitFor();
  await way.click();
  await page.waitForURL(/\/[a-z-]+\/[a-z0-9-]+\/index\.html/);
  expect(page.url()).not.toContain('matsuoka-yosuke');
});

test('quotations are filtered, and the choice goes along to another order', async () => {
  await open('quotations/index.html');
  await page.getByLabel('Speaker').selectOption('matsuoka-yosuke');
  await page.waitForURL(`${root}quotations/index.html?speaker=matsuoka-yosuke`);
  const said = await page.locator('.narrow [role="status"]').innerText();
  expect(said).toMatch(/^\d+ of the \d+ quotations\.$/);
  await page.getByRole('navigation', { name: 'Arrange by' }).getByText('Speaker').click();
  await page.waitForURL(`${root}quotations/by-speaker/index.html?speaker=matsuoka-yosuke`);
  expect(await page.locator('.narrow [role="status"]').innerText()).toBe(said);
});

test('a citation can be copied', async () => {
  await open('quotations/index.html');
  await page.locator('.said a').first().click();
  await page.locator('copy-text summary').first().click();
  await page
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await page.getByText(/^Copied: /).waitFor();
});

test('a quotation is put on the tray, and lies on its page', async () => {
  await open('quotations/index.html');
  await page
    .locator('.items > li')
    .first()
    .getByRole('button', { name: /^Put on the tray/ })
    .click();
  await page.getByRole('link', { name: 'Tray (1)' }).click();
  await page.waitForURL(`${root}tray/index.html`);
  await page.getByLabel(/^Your note on/).fill('finches');
  await page.reload();
  await expect.poll(() => page.getByLabel(/^Your note on/).inputValue()).toBe('finches');
});

test('the theme is kept from page to page, and a day shows who held office', async () => {
  await open('people/by-office/index.html?on=1941-04-13');
  await page.getByText(/^13 April 1941: \d+ of \d+ posts/).waitFor();
  await page.locator('.bar-more summary').click();
  await page.getByLabel('Dark').check();
  await open('offline/index.html');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.getByRole('main').innerText()).toContain('copy of this edition from a disk');
});

test('everything can be read without a script', async () => {
  const plain = await files.newPage({ javaScriptEnabled: false });
  await plain.goto(`${root}index.html`);
  await plain.locator('.bar-list').getByRole('link', { name: 'Quotations' }).click();
  await plain.locator('.said a').first().click();
  await plain.waitForURL(/\/quotations\/[a-z0-9-]+\/index\.html$/);
  expect(await plain.locator('.words').first().isVisible()).toBe(true);
});

const open = (address: string) => page.goto(root + address);
