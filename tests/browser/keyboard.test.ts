import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test('the first stop of the Tab key skips to the text', async () => {
  const page = await site.newPage();
  await page.goto('/people/matsuoka-yosuke/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect(box && box.y >= 0 && box.height > 0).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**#main');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(isInMain).toBe(true);
});

test('the menu of further pages opens with Enter and is walked with Tab', async () => {
  const page = await site.newPage();
  await page.goto('/');
  const places = page.getByRole('banner').getByRole('link', { name: 'Places' });
  expect(await places.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'More' }).focus();
  await page.keyboard.press('Enter');
  expect(await places.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/places/');
});

test('the menu closes with Escape, which keeps the focus, and when the focus goes on', async () => {
  const page = await site.newPage();
  await page.goto('/');
  const menu = page.locator('summary', { hasText: 'More' });
  const places = page.getByRole('banner').getByRole('link', { name: 'Places' });
  await menu.click();
  await places.focus();
  await page.keyboard.press('Escape');
  expect(await places.isVisible()).toBe(false);
  expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true);
  await menu.click();
  await page.getByRole('main').getByRole('link').first().focus();
  expect(await places.isVisible()).toBe(false);
});

test('whatever has the focus shows it', async () => {
  const page = await site.newPage();
  await page.goto('/search/');
  await page.keyboard.press('Escape');
  for (const selector of ['.bar-home', '.bar-ways a', 'summary', '.search-open', '.foot a']) {
    const element = page.locator(selector).filter({ visible: true }).first();
    await page.keyboard.press('Tab');
    await element.focus();
    const outline = await element.evaluate((focused) => getComputedStyle(focused).outlineStyle);
    expect(`${selector} ${outline}`).not.toContain('none');
  }
});
