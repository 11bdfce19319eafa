import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a mistyped address leads by one click to the page that was meant', async () => {
  const page = await site.newPage();
  await page.goto('/people/matsuoka-yosuka/');
  await page.getByRole('heading', { name: 'Did you mean one of these?' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: '/people/matsuoka-yosuke/' }).click();
  await page.waitForURL('**/people/matsuoka-yosuke/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Yosuke Matsuoka');
});

test('an address that is like no other is offered the search and the index', async () => {
  const page = await site.newPage();
  await page.goto('/wp-login/', { waitUntil: 'networkidle' });
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { name: 'Did you mean' }).isVisible()).toBe(false);
  await main.getByRole('link', { name: 'index' }).click();
  await page.waitForURL('**/index/');
});
