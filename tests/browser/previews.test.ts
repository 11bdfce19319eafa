import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { boxOf, isInView } from './boxes.ts';

const chapter = '/chapters/10-japan-seeks-soviet-mediation/';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

const card = () => page.getByRole('dialog', { name: /^Preview/ });
const togo = () => page.locator('.prose').getByRole('link', { name: 'Togo' }).first();

async function open(options: BrowserContextOptions = {}) {
  page = await site.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(chapter);
}

test('pointing at a name shows who it is, and pointing elsewhere hides it', async () => {
  await open();
  await togo().hover();
  await card().waitFor();
  expect(await card().innerText()).toContain('Shigenori Togo');
  expect(await card().locator('[lang=ja]').innerText()).toBe('東郷茂徳');
  expect(await card().innerText()).toContain('1882–1950');
  expect(await togo().getAttribute('aria-expanded')).toBe('true');
  await page.mouse.move(5, 5);
  await card().waitFor({ state: 'detached' });
  expect(await togo().getAttribute('aria-expanded')).toBeNull();
});

test('a pointer that only passes over a link shows nothing', async () => {
  await open();
  await togo().hover();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(800);
  expect(await card().count()).toBe(0);
});

test('the pointer travels into the card, which stays, and opens it there', async () => {
  await open();
  await togo().hover();
  await card().waitFor();
  const box = await boxOf(card());
  // Between the link and the card it is on neither.
  await page.mouse.move(box.x + 40, box.y - 3);
  await page.waitForTimeout(150);
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.waitForTimeout(700);
  await card().getByRole('link', { name: 'Open' }).click();
  await page.waitForURL('**/people/togo-shigenori/');
});

test('Escape hides the card without moving pointer or focus, and it does not come back by itself', async () => {
  await open();
  await togo().focus();
  await togo().hover();
  await card().waitFor();
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
  expect(await isFocused(togo())).toBe(true);
  const box = await boxOf(togo());
  await page.mouse.move(box.x + 3, box.y + 8, { steps: 4 });
  await page.waitForTimeout(700);
  expect(await card().count()).toBe(0);
  await page.mouse.move(5, 5);
  await togo().hover();
  await card().waitFor();
});

test('with the keyboard a card opens at its link, is entered with Tab and left with Tab or Escape', async () => {
  await open();
  const before = page.locator('.prose').getByRole('link', { name: 'Supreme War Council' }).first();
  await before.focus();
  await page.keyboard.press('Tab');
  expect(await isFocused(togo())).toBe(true);
  await card().waitFor();
  expect(await isFocused(togo())).toBe(true);
  await page.keyboard.press('Tab');
  expect(await isFocused(card().getByRole('link', { name: 'Open' }))).toBe(true);
  await page.keyboard.press('Escape');
  await card().waitFor({ state: 'detached' });
  expect(await isFocused(togo())).toBe(true);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card().filter({ hasText: 'Shigenori' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await card().filter({ hasText: 'Shigenori' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('.prose') !== null)).toBe(true);
});

test('a card that its reader keeps stays while others come and go, until it is closed', async () => {
  await open();
  await togo().hover();
  await card().getByRole('button', { name: 'Keep open' }).click();
  const kept = card().filter({ hasText: 'Shigenori Togo' });
  await page.mouse.move(5, 5);
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(700);
  expect(await isInView(kept)).toBe(true);
  const other = page.locator('.prose').getByRole('link', { name: 'Konoye' }).first();
  await other.scrollIntoViewIfNeeded();
  await other.hover();
  await card().filter({ hasText: 'Konoye' }).waitFor();
  expect(await card().count()).toBe(2);
  await page.keyboard.press('Escape');
  expect(await card().count()).toBe(1);
  await kept.getByRole('button', { name: 'Close' }).click();
  expect(await card().count()).toBe(0);
});

test('on a phone the first tap shows a sheet at the lower edge, the second follows the link', async () => {
  await open(phone);
  await togo().tap();
  const sheet = card();
  await sheet.waitFor();
  expect(new URL(page.url()).pathname).toBe(chapter);
  expect(await isFocused(sheet)).toBe(true);
  const box = await boxOf(sheet);
  expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844]);
  expect(await firstStop(sheet)).toBe('Open');
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await sheet.waitFor({ state: 'detached' });
  await togo().tap();
  await sheet.waitFor();
  await togo().tap();
  await page.waitForURL('**/people/togo-shigenori/');
});

test('without the file of previews there is no card, and a tap follows the link', async () => {
  await open(phone);
  await page.route('**/previews/*.json*', (route) => route.abort());
  await togo().tap();
  await page.waitForURL('**/people/togo-shigenori/');
  // The file that is missing is the one thing that may fail.
  site.complaints.splice(0);
});

test('without JavaScript a link is just a link', async () => {
  await open({ javaScriptEnabled: false });
  await togo().hover();
  await page.waitForTimeout(500);
  expect(await card().count()).toBe(0);
  await togo().click();
  await page.waitForURL('**/people/togo-shigenori/');
});

test('nothing is loaded for previews before a link is pointed at', async () => {
  page = await site.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(chapter, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).hover();
  await page.getByRole('banner').getByRole('link').first().hover();
  await page.waitForTimeout(500);
  const forPreviews = () => requests.filter((path) => /\/previews[./]/.test(path));
  expect(forPreviews()).toEqual([]);
  await togo().hover();
  await card().waitFor();
  expect(forPreviews()).toContain('/previews/people.json');
});

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

const firstStop = (locator: Locator) =>
  locator.evaluate((element) => element.querySelector('a, button')?.textContent);
