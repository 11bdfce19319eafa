import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { templates } from '../../scripts/templates.ts';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test.for(templates())(
  '$address has no fault that axe finds, in light or in dark',
  async ({ address }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(address);
    expect(await findFaults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Nothing but colours differs in the dark.
    expect(await findFaults(['color-contrast', 'link-in-text-block'])).toEqual([]);
  },
);

test('the open menu and the search dialogue with results have no fault that axe finds', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about/');
  await page.locator('summary', { hasText: 'Menu' }).click();
  expect(await findFaults()).toEqual([]);
  expect(await findTooWide()).toEqual([]);
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('neutrality');
  await page.locator('dialog .search-results a').first().waitFor();
  expect(await findFaults()).toEqual([]);
  expect(await findTooWide()).toEqual([]);
});

test.for(templates())('$address is no wider than a telephone', async ({ address }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(address);
  expect(await findTooWide()).toEqual([]);
  // Also what 1280 pixels leave at a zoom of 400 per cent.
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await findTooWide()).toEqual([]);
});

async function visit(address: string) {
  await page.goto(address, { waitUntil: 'load' });
  if (address.includes('?q=')) await page.locator('.search-page mark').first().waitFor();
}

async function findFaults(rules?: string[]) {
  await page.evaluate(axe.source);
  const json = await page.evaluate(
    `axe.run(${JSON.stringify(rules ? { runOnly: rules } : {})}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
  return json;
}

async function findTooWide() {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${scrollWidth} > ${clientWidth}: ${element.outerHTML.slice(0, 100)}`);
  });
}
