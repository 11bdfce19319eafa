import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Paths of all that this browser keeps of the site. */
export const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until a page is kept, and what the page that is open needs. */
export async function untilKept(page: Page, address: string): Promise<void> {
  await expect.poll(() => page.evaluate(isKept, address), { timeout: 15_000 }).toBe(true);
}

async function isKept(path: string): Promise<boolean> {
  const needed = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('/_astro/'));
  const found = await Promise.all([path, ...needed].map((url) => caches.match(url)));
  return !found.includes(undefined);
}
