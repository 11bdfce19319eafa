import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;
/** How many quotations the edition holds. */
let total: number;
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await page.goto(address);
  total = await page.locator('.said').count();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const address = '/quotations/';

test('words leave the quotations that hold them all, and the address says so', async () => {
  await page.goto(address);
  await search().fill('tatékawa neutrality');
  await page.waitForURL('**/quotations/?q=*');
  const found = await shown();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(12);
  for (const item of found) expect(item).toMatch(/Tatekawa[^]*neutrality|neutrality[^]*Tatekawa/i);
  expect(await status()).toBe(`${found.length} of the ${total} quotations.`);
  expect(await page.locator('.group:visible').count()).toBe(
    await page.locator('.jump li:visible').count(),
  );
});

test('a phrase in quotation marks is found word for word', async () => {
  await page.goto(`${address}?q=${encodeURIComponent('“third Powers”')}`);
  expect(await search().inputValue()).toBe('“third Powers”');
  const found = await shown();
  expect(found.length).toBeGreaterThan(0);
  for (const item of found) expect(item.toLowerCase()).toContain('third powers');
});

test('choices narrow the list, go along to the other orders, and the way back undoes them', async () => {
  await page.goto(address);
  await page.getByLabel('Speaker').selectOption('matsuoka-yosuke');
  const all = (await shown()).length;
  await page.getByLabel('Theme').selectOption('neutrality');
  await page.waitForURL('**/?speaker=matsuoka-yosuke&theme=neutrality');
  const both = (await shown()).length;
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(all);
  await page.getByRole('navigation', { name: 'Arrange by' }).getByText('Speaker').click();
  await page.waitForURL('**/by-speaker/?speaker=matsuoka-yosuke&theme=neutrality');
  expect((await shown()).length).toBe(both);
  expect(await page.locator('.group:visible h2').allTextContents()).toEqual(['Yosuke Matsuoka']);
  await page.goBack();
  expect((await shown()).length).toBe(both);
  await page.goBack();
  await page.waitForURL('**/?speaker=matsuoka-yosuke');
  expect((await shown()).length).toBe(all);
  expect(await page.getByLabel('Theme').inputValue()).toBe('');
});

test('what is not there is said, with the way to the whole site and the way back to all', async () => {
  await page.goto(address);
  await search().fill('zebra');
  expect(await status()).toBe(`None of the ${total} quotations fits.`);
  const elsewhere = page.getByRole('link', { name: 'search the whole site' });
  expect(await elsewhere.getAttribute('href')).toBe(`${site.address}/search/?q=zebra`);
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  expect(await status()).toBe(`All ${total} quotations are shown.`);
  expect(await page.locator(':focus').getAttribute('name')).toBe('q');
  expect(new URL(page.url()).search).toBe('');
});

test('a value that the page does not know is as none', async () => {
  await page.goto(`${address}?speaker=nobody&year=1941x`);
  expect(await status()).toBe(`All ${total} quotations are shown.`);
});

test('a quotation under several themes is counted once', async () => {
  await page.goto('/quotations/by-theme/?speaker=matsuoka-yosuke');
  const onPage = await page.locator('.group li:visible .said a').count();
  const count = Number(/^\d+/.exec(await status())?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(onPage);
});

test('without a script every quotation is there, and no form that does nothing', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(`${address}?q=zebra`);
  expect(await plain.locator('.said:visible').count()).toBe(total);
  expect(await plain.locator('form.narrow').isVisible()).toBe(false);
});

test('nothing moves when the script is ready, nor is anything cut off on a narrow screen', async () => {
  const narrow = await site.newPage({ viewport: { width: 320, height: 800 } });
  await narrow.goto(address);
  const moved = await narrow.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(moved).toBe(0);
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.for(['', '?speaker=matsuoka-yosuke', '?q=zebra'])(
  'axe finds no fault with the list, narrowed by "%s" or not',
  async (asked) => {
    await page.goto(`${address}${asked}`);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    );
    expect(faults).toEqual([]);
  },
);

const search = () => page.getByRole('searchbox', { name: 'Words, names, “a phrase”' });
const status = () => page.locator('.narrow [role="status"]').innerText();
const shown = () => page.locator('.group li:visible').allInnerTexts();
