import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const isDark = (page: Page) =>
  page.evaluate(() => {
    const [red = 255] = (/\d+/.exec(getComputedStyle(document.body).backgroundColor) ?? []).map(
      Number,
    );
    return red < 100;
  });

async function choose(page: Page, theme: string) {
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: theme }).check();
}

test('the theme follows the system', async () => {
  const page = await site.newPage({ colorScheme: 'dark' });
  await page.goto('/about/');
  expect(await isDark(page)).toBe(true);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await isDark(page)).toBe(false);
});

test('a chosen theme goes before the system, is kept on every page, and can be given up', async () => {
  const page = await site.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });
  await page.goto('/about/');
  await choose(page, 'Dark');
  expect(await isDark(page)).toBe(true);
  await page.goto('/people/');
  expect(await isDark(page)).toBe(true);
  await page.locator('summary', { hasText: 'More' }).click();
  expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'System' }).check();
  expect(await isDark(page)).toBe(false);
  await page.reload();
  expect(await isDark(page)).toBe(false);
});

test('a kept theme is there before anything is painted', async () => {
  const page = await site.newPage({ colorScheme: 'light' });
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  // The scripts that come after the first paint never arrive: what is dark then was so before.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/people/', { waitUntil: 'domcontentloaded' });
  expect(await isDark(page)).toBe(true);
  site.complaints.length = 0;
});

test('without JavaScript no choice is offered that could not be made', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/about/');
  await page.locator('summary', { hasText: 'More' }).click();
  expect(await page.getByRole('radio', { name: 'Dark' }).isVisible()).toBe(false);
});
