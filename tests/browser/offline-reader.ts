import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchProfile } from '../../scripts/browser.ts';
import { Network } from './network.ts';

/** A reader whose browser keeps what it stores when it is closed and opened again. */
export async function meetReader(folder = 'dist', base = '/'): Promise<Reader> {
  const network = await Network.to(folder, base);
  const profile = mkdtempSync(path.join(tmpdir(), 'reader-'));
  let browser = await launchProfile(profile, network.address);
  return {
    network,
    browser: () => browser,
    open: async (address) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(address);
      return page;
    },
    restart: async () => {
      await browser.close();
      browser = await launchProfile(profile, network.address);
    },
    leave: async () => {
      await browser.close();
      await network.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

export interface Reader {
  network: Network;
  browser: () => BrowserContext;
  /** Opens an address in a new tab. */
  open: (address: string) => Promise<Page>;
  /** Closes the browser, and opens it again without any tab. */
  restart: () => Promise<void>;
  leave: () => Promise<void>;
}

/** Waits for the words that the page about the copy says aloud. */
export async function hears(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('offline-copy [role="status"]').filter({ hasText: words }).waitFor();
}

export const saved = 'The whole edition is kept here, and every file is whole.';

/** Saves the whole edition on the page that offers it. */
export async function keepEdition(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep the whole edition' }).click();
  await hears(page, saved);
}
