import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepEdition, meetReader, type Reader } from './offline-reader.ts';
import { openFilledTray, quotations } from './tray-page.ts';

// Saved once; then nothing answers any more at the address of the site.
let reader: Reader;
beforeAll(async () => {
  reader = await meetReader();
  await keepEdition(await reader.open('/offline/'));
  await reader.network.cut();
  await reader.restart();
});
afterAll(() => reader.leave());

test.for([
  ['/people/matsuoka-yosuke/', 'Matsuoka'],
  ['/people/matsuoka-yosuke', 'Matsuoka'],
  ['/people/matsuoka-yosuke/index.html', 'Matsuoka'],
  ['/people/matsuoka-yosuke/?highlight=pact#main', 'Matsuoka'],
  ['/index/', 'Index'],
  ['/documents/neutrality-pact-1941/?', 'Pact of Neutrality'],
  ['/', 'Neutrality Pact'],
] as const)('%s opens without a network, though it was never visited', async ([address, title]) => {
  const page = await reader.open(address);
  expect(await page.title()).toContain(title);
  expect(await styleOf(page)).toContain('Source Serif');
  await page.close();
});

test('an address that the edition does not have is said to have no page', async () => {
  const page = await reader.browser().newPage();
  const answer = await page.goto('/people/nobody/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
  await page.close();
});

test('the page says that it comes from the copy, and from which', async () => {
  const page = await reader.open('/glossary/');
  const notice = page.locator('.offline-notice');
  await notice
    .getByText(/Without a network: this is the copy .* of version [0-9a-f]{12}/)
    .waitFor();
  await notice.getByRole('button', { name: 'Close' }).click();
  expect(await notice.count()).toBe(0);
  await page.close();
});

test('a name is found without a network, in another spelling too', async () => {
  const page = await reader.open('/');
  await page.keyboard.press('/');
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('searchbox').fill('Matsoka');
  await dialogue.getByRole('link', { name: 'Yosuke Matsuoka' }).first().click();
  await page.waitForURL('**/people/matsuoka-yosuke/');
  await page.close();
});

test('words are found without a network, and lead to their paragraph', async () => {
  const page = await reader.open('/search/?q="neutrality pact"&kind=Chapter');
  const result = page.locator('.search-page .search-results').getByRole('link').first();
  const address = (await result.getAttribute('href')) ?? '';
  expect(address).toContain('#');
  await result.click();
  await page.waitForURL(`**${address}`);
  expect(await page.locator(':target').textContent()).toMatch(/neutrality\s+pact/i);
  await page.close();
});

test('quotations are filtered without a network', async () => {
  const page = await reader.open('/quotations/?q=tatékawa+neutrality');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ of the \d+ quotations\.$/ })
    .waitFor();
  await page.close();
});

test('a link shows what it leads to without a network', async () => {
  const page = await reader.open('/chapters/');
  await page.locator('main').getByRole('link').first().click();
  await page.locator('.prose a[href^="/people/"]').first().hover();
  await page.getByRole('dialog', { name: /^Preview/ }).waitFor();
  await page.close();
});

test('quotations are put on the tray, and read there, without a network', async () => {
  const page = await reader.open('/quotations/');
  await openFilledTray(page);
  expect(await page.locator('.tray-item').count()).toBe(quotations.length);
  await page.close();
});

test('an archival note is written and checked without a network', async () => {
  const page = await reader.open('/add-note/?about=documents/neutrality-pact-1941');
  await page.getByLabel('Title').fill('A file on the treaty');
  await page.getByLabel('Your name').fill('A Reader');
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('link', { name: 'What you saw' }).waitFor();
  await page.getByLabel('What you saw').fill('The file holds two drafts.');
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('heading', { name: 'The note is ready' }).waitFor();
  await page.close();
});

test('a citation is copied without a network', async () => {
  await reader.browser().grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await reader.open('/quotations/stalin-talleyrand-1941/');
  await page.locator('#cite-page > summary').click();
  await page.locator('#cite-page').getByRole('button', { name: 'Copy: Chicago note' }).click();
  await page.getByRole('status').getByText('Copied: Chicago note.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Stalin to Yosuke Matsuoka',
  );
  await page.close();
});

const styleOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily);
