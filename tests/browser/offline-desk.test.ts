import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { hears, meetReader, saved, type Reader } from './offline-reader.ts';

let reader: Reader;
let site: OpenSite;
beforeAll(async () => {
  reader = await meetReader();
  site = await openSite();
});
afterAll(async () => {
  await reader.leave();
  await site.close();
});

/** What axe finds on the page, light and dark. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    found.push(
      ...(await page.evaluate<string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      )),
    );
  }
  return found;
}

test('keeping, pausing, checking and removing is done by keyboard, and every state is accessible', async () => {
  const desk = await reader.open('/offline/');
  const main = desk.getByRole('button', { name: 'Keep the whole edition' });
  await main.waitFor();
  expect(await faultsOf(desk)).toEqual([]);

  let parts = 0;
  reader.network.instead = ({ url }) => url?.startsWith('/offline/parts/') === true && ++parts > 5;
  await main.focus();
  await desk.keyboard.press('Enter');
  await expect.poll(() => parts, { timeout: 20_000 }).toBe(8);
  expect(await desk.getByRole('progressbar', { name: 'Saved so far' }).count()).toBe(1);
  expect(await faultsOf(desk)).toEqual([]);
  // The button that has the focus keeps it.
  await desk.keyboard.press('Enter');
  await hears(desk, /^Paused/);
  reader.network.instead = undefined;
  await desk.keyboard.press('Enter');
  await hears(desk, saved);
  expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('Check the copy');
  expect(await faultsOf(desk)).toEqual([]);

  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  const dialogue = desk.getByRole('dialog', { name: 'Remove what is kept?' });
  await dialogue.waitFor();
  expect(await faultsOf(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await dialogue.waitFor({ state: 'hidden' });
  expect(await desk.locator('.standing').innerText()).toMatch(/^This copy is/);
});

test('the page about the copy fits a narrow window', async () => {
  const desk = await reader.open('/offline/');
  await desk.setViewportSize({ width: 320, height: 700 });
  await desk.locator('.standing p').first().waitFor();
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('without script the page says that it needs one, and offers nothing', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/offline/');
  await page.getByText('A script keeps the edition, and this browser runs none.').waitFor();
  expect(await page.locator('offline-copy button:visible').count()).toBe(0);
});

test('a browser that cannot keep anything says so', async () => {
  const page = await site.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('/offline/');
  await page.getByText(/^This browser cannot keep the edition/).waitFor();
  expect(await page.locator('offline-copy button:visible').count()).toBe(0);
});

test('the page for what is not kept is accessible', async () => {
  await reader.network.cut();
  const page = await reader.open('/offline/not-kept/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
  await reader.network.mend();
});
