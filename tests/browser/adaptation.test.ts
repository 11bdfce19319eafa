import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { templates } from '../../scripts/templates.ts';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const read = templates().filter(({ name }) => !name.startsWith('search'));

test.for(read)('$name: text twice as large neither overflows nor is cut', async ({ address }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await findFaults(page)).toEqual([]);
});

// Values of WCAG 2.2, success criterion 1.4.12.
test.for(read)('$name: wider spacing of the text loses nothing', async ({ address }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
  expect(await findFaults(page)).toEqual([]);
});

test('forced colours leave what is current and what has the focus to be seen', async () => {
  const page = await site.newPage({
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  await page.goto('/chapters/10-japan-seeks-soviet-mediation/');
  const current = page.getByRole('banner').locator('[aria-current]');
  expect(await current.evaluate((link) => getComputedStyle(link).borderBottomStyle)).toBe('solid');
  await current.focus();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
  );
  expect(outline).toBe('solid');
});

test('more contrast makes quiet text as dark as the rest', async () => {
  const page = await site.newPage({ contrast: 'more' });
  await page.goto('/people/matsuoka-yosuke/');
  const colours = await page.evaluate(() =>
    ['body', '.standfirst', '.note'].map((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).color;
    }),
  );
  expect(new Set(colours).size).toBe(1);
});

/** What is wider than the window, and text that the box around it cuts off. */
function findFaults(page: Page) {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const isCut = (element: Element) =>
      getComputedStyle(element).overflow === 'hidden' &&
      element.scrollHeight > element.clientHeight + 2 &&
      !element.matches('.unseen');
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isScrolled = element.closest('table, pre') !== null;
        return (width > 0 && right > clientWidth + 1 && !isScrolled) || isCut(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
