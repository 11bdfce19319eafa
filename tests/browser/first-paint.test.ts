import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { templates } from '../../scripts/templates.ts';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const read = templates().filter(({ name }) => !name.startsWith('search'));

test.for(read)(
  '$name: two fonts before the first paint, and nothing shifts',
  async ({ address }) => {
    for (const width of [390, 1440]) {
      const page = await site.newPage({ viewport: { width, height: 900 } });
      await page.addInitScript(observeShifts);
      await page.goto(address, { waitUntil: 'load' });
      // The italics are the last thing that could move a line.
      await page.waitForFunction(() => sessionStorage.getItem('fonts') !== null);
      await page.waitForTimeout(150);
      const { fontsBefore, shift } = await page.evaluate(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        const fonts = performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.endsWith('.woff2') && startTime < paint);
        return {
          fontsBefore: fonts.length,
          shift: Number(document.documentElement.dataset['shift']),
        };
      });
      expect(fontsBefore).toBe(2);
      expect(Math.round(shift * 100) / 100).toBe(0);
      await page.context().close();
    }
  },
);

test('from the second page on, the italics are there for the first paint', async () => {
  const page = await site.newPage();
  await page.goto('/about/');
  await page.waitForFunction(() => sessionStorage.getItem('fonts') !== null);
  await page.goto('/people/', { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  const link = page.locator('link[data-after-first-paint]');
  expect(await link.getAttribute('media')).toBe('all');
});

function observeShifts() {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shift += Number(entry.value);
    document.documentElement.dataset['shift'] = String(shift);
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset['shift'] ??= '0';
  });
}
