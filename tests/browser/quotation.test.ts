import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const withOriginal = '/quotations/pact-article-2-1941/';

test('what a sign of the record means is one key away, without a script', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/quotations/matsuoka-thirty-years-1941/');
  const meaning = page.getByText('read here in a third');
  expect(await meaning.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Translated twice' }).focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
});

test('the original stands beside the words on a wide screen, below them on a narrow one', async () => {
  const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(withOriginal);
  const places = async () => {
    const words = await page.locator('.words').boundingBox();
    const original = await page.locator('.original').boundingBox();
    if (!words || !original) throw new Error('the words or the original are not on the page');
    return { words, original };
  };
  const wide = await places();
  expect(wide.original.x).toBeGreaterThan(wide.words.x + wide.words.width);
  expect(wide.original.y).toBeLessThan(wide.words.y + wide.words.height);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await places();
  expect(narrow.original.x).toBe(narrow.words.x);
  expect(narrow.original.y).toBeGreaterThanOrEqual(narrow.words.y + narrow.words.height);
});

test('a reader goes from a quotation to the next of its speaker and to all of its theme', async () => {
  const page = await site.newPage();
  await page.goto('/quotations/malik-always-two-sided-1942/');
  const around = page.getByRole('region', { name: 'Before and after' });
  await around.getByRole('link', { name: /^“Japan is making this indirect move/ }).click();
  await page.waitForURL('**/quotations/malik-indirect-move-1945/');
  await page.getByRole('link', { name: 'Mediation', exact: true }).click();
  await page.waitForURL('**/quotations/by-theme/#mediation');
  const group = page.getByRole('region', { name: 'Mediation' });
  expect(await group.getByRole('link', { name: /^“Japan is making this indirect/ }).count()).toBe(
    1,
  );
});
