import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const address = '/people/by-office/';

test('a day in the address shows who held which post on it', async () => {
  await page.goto(`${address}?on=1941-04-13`);
  expect(await holders('Japan', 'Minister for Foreign Affairs')).toEqual(['Yosuke Matsuoka']);
  expect(await holders('USSR', 'Chairman of the Council of People’s Commissars')).toEqual([
    'Vyacheslav Molotov',
  ]);
  expect(await holders('Japan', 'Navy Minister')).toEqual(['nobody in this edition']);
  expect(await status()).toMatch(/^13 April 1941: \d+ of 37 posts have a holder in this edition/);
  expect(await page.getByLabel('On the day').inputValue()).toBe('1941-04-13');
});

test('on the day of a handover both hold the post', async () => {
  await page.goto(`${address}?on=1941-07-18`);
  expect(await holders('Japan', 'Minister for Foreign Affairs')).toEqual([
    'Yosuke Matsuoka',
    'Teijiro Toyoda',
  ]);
});

test('what the dates leave open is said to be only possible', async () => {
  await page.goto(`${address}?on=1942-03-15`);
  expect(await holders('Japan', 'Ambassador to the USSR')).toEqual([
    'Yoshitsugu Tatekawa possibly: the dates leave it open',
    'Naotake Sato possibly: the dates leave it open',
  ]);
});

test('a date is chosen by keyboard, stepped through, and given up again', async () => {
  await page.goto(address);
  await page.getByLabel('On the day').focus();
  await page.keyboard.type('04131941');
  await page.waitForURL('**?on=1941-04-13');
  await page.getByRole('button', { name: 'Day before' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**?on=1941-04-12');
  expect(await status()).toContain('12 April 1941');
  await page.getByRole('button', { name: 'All days' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.search === '');
  expect(await status()).toContain('All days are shown');
  expect(await page.locator(':focus').getAttribute('type')).toBe('date');
  expect((await holders('Japan', 'Prime Minister')).length).toBeGreaterThan(8);
});

test('the way back leads through the days that were chosen', async () => {
  await page.goto(address);
  const events = page.getByLabel('or of');
  await events.selectOption('1941-06-22');
  await events.selectOption('1945-04-05');
  expect(await status()).toContain('5 April 1945');
  await page.goBack();
  await page.waitForURL('**?on=1941-06-22');
  expect(await status()).toContain('22 June 1941');
  expect(await events.inputValue()).toBe('1941-06-22');
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  expect(await status()).toContain('All days are shown');
});

test('a day outside the story, or none at all, is not asked for', async () => {
  for (const day of ['1855-02-07', '1941-13-45', 'yesterday']) {
    await page.goto(`${address}?on=${day}`);
    expect(await status()).toContain('All days are shown');
  }
});

test('without JavaScript all holders stand there, and each year has a page', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(address);
  expect(await plain.getByLabel('On the day').isVisible()).toBe(false);
  expect(await plain.getByRole('link', { name: 'Teijiro Toyoda' }).isVisible()).toBe(true);
  await plain.getByRole('link', { name: '1941', exact: true }).click();
  const row = plain.getByRole('row', { name: /^Minister for Foreign Affairs Yosuke/ });
  expect(await row.getByRole('listitem').allTextContents()).toEqual([
    'Yosuke Matsuoka until 18\u00a0July',
    'Teijiro Toyoda 18\u00a0July – 18\u00a0October',
    'Shigenori Togo from 18\u00a0October',
  ]);
  await plain.setViewportSize({ width: 320, height: 568 });
  expect(await plain.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** What stands under a post of a state, as far as it is shown. */
async function holders(state: string, post: string): Promise<string[]> {
  const table = page.getByRole('table', { name: state });
  const rows = table.locator('tbody').filter({
    has: page.getByRole('rowheader', { name: post, exact: true }),
  });
  const names = rows.locator('tr:not(:first-child) td:first-child').filter({ visible: true });
  return (await names.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

const status = async (): Promise<string> =>
  (await page.locator('office-date').getByRole('status').textContent()) ?? '';
