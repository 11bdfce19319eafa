import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openFiles, strangeFolder, type OpenFiles } from './files.ts';

const parent = strangeFolder();
const file = path.join(parent, 'quotations.html');
const address = pathToFileURL(file).href;
let files: OpenFiles;
let page: Page;
let total: number;
beforeAll(async () => {
  copyFileSync('dist/quotations.html', file);
  files = await openFiles();
  page = await files.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  total = await page.locator('.whole').count();
});
afterAll(async () => {
  await files.close();
  rmSync(parent, { recursive: true, force: true });
});
afterEach(() => expect(files.complaints.splice(0)).toEqual([]));

test.for([
  ['blitzkrieg', /blitzkrieg/i],
  ['negotiating', /negotiat/i],
  ['"third powers"', /third\s+power/i],
  ['平和', /平和/],
] as const)('%s is found as on the site, and the address says so', async ([words, expected]) => {
  await page.goto(address);
  await search().fill(words);
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await expect.poll(status).toMatch(/^\d+ of the \d+ quotations\.$/);
  for (const item of await shown()) expect(item).toMatch(expected);
});

test.for(['Matsoka', 'Мацуока', '松岡'])('the name %s finds whom it means', async (name) => {
  await page.goto(`${address}?q=${encodeURIComponent(name)}`);
  await expect.poll(status).toMatch(/^\d+ of the \d+ quotations\.$/);
  expect((await shown()).length).toBeGreaterThan(1);
  for (const item of await shown()) expect(item).toContain('Matsuoka');
});

test('what is not there is said, and everything comes back', async () => {
  await page.goto(address);
  await search().fill('zebra');
  await expect.poll(status).toBe(`None of the ${total} quotations fits.`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(status).toBe(`All ${total} quotations are shown.`);
});

test('choices narrow what the words have found', async () => {
  await page.goto(`${address}?q=pact`);
  await expect.poll(status).toMatch(/^\d+ of the \d+ quotations\.$/);
  const found = (await shown()).length;
  await page.getByLabel('Speaker').selectOption('matsuoka-yosuke');
  await expect.poll(async () => (await shown()).length).toBeLessThan(found);
  for (const item of await shown()) expect(item).toMatch(/^Yosuke Matsuoka/);
});

test('a citation can be copied, and a quotation has an address of its own', async () => {
  await page.goto(address);
  const first = page.locator('.whole').first();
  await first.locator('summary').first().click();
  await first.getByRole('button', { name: 'Copy: Chicago note' }).first().click();
  await page.getByText('Copied: Chicago note.').waitFor();
  await first.getByRole('link', { name: /^Link to: / }).click();
  expect(await first.getAttribute('id')).toBe(new URL(page.url()).hash.slice(1));
});

test('a quotation is put on the tray with a note, and lies there when the file is opened again', async () => {
  await page.goto(address);
  await page
    .locator('.whole')
    .first()
    .getByRole('button', { name: /^Put on the tray/ })
    .click();
  await page.getByRole('link', { name: 'Go to the tray' }).click();
  const tray = page.locator('#tray');
  await tray.getByLabel(/^Your note on/).fill('finches');
  await tray.getByRole('button', { name: 'Copy as Markdown' }).waitFor();
  await page.reload();
  await expect.poll(() => tray.getByLabel(/^Your note on/).inputValue()).toBe('finches');
  expect(await tray.locator('.tray-words').innerText()).not.toBe('');
});

test('without a script every quotation is there with its context and its citations', async () => {
  const plain = await files.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  expect(await plain.locator('.whole .said blockquote:visible').count()).toBe(total);
  expect(await plain.locator('.whole .context:visible').count()).toBe(total);
  expect(await plain.locator('form.narrow').isVisible()).toBe(false);
  await plain.locator('.whole summary').first().click();
  expect(await plain.getByText('Chicago note').first().isVisible()).toBe(true);
});

test.for(['light', 'dark'] as const)('axe finds no fault with it (%s)', async (colorScheme) => {
  const checked = await files.newPage({ colorScheme, viewport: { width: 390, height: 800 } });
  // Of all, a choice is enough, and quicker.
  await checked.goto(`${address}?q=blitzkrieg`);
  await checked.getByText(/^\d+ of the \d+ quotations\.$/).waitFor();
  await checked.locator('.whole:visible summary').first().click();
  const faults = await checked.evaluate(
    `${axe.source};axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(faults).toEqual([]);
});

test('nothing is cut off on a narrow screen', async () => {
  const narrow = await files.newPage({ viewport: { width: 320, height: 800 } });
  await narrow.goto(address);
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const search = () => page.getByRole('searchbox');
const status = () => page.locator('.narrow [role="status"]').innerText();
const shown = () => page.locator('.whole:visible').allInnerTexts();
