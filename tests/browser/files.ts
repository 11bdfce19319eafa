import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';

/** A new folder whose name has what names have: spaces, and letters of other scripts. */
export const strangeFolder = (): string =>
  mkdtempSync(path.join(tmpdir(), 'Чарльз Дарвин 自然 100% #1 '));

/** Starts a browser with a fresh profile to open files from a disk. The caller closes it. */
export async function openFiles(): Promise<OpenFiles> {
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    complaints,
    newPage: async (options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      collectComplaints(page, complaints);
      return page;
    },
    close: () => browser.close(),
  };
}

/** What no page from a disk may do: ask for anything but files that are there, print an error. */
function collectComplaints(page: Page, complaints: string[]) {
  const say = (words: string) => complaints.push(`${page.url()}: ${words}`);
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) say(`asks ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Whoever follows a link stops what the page was loading.
    if (reason !== 'net::ERR_ABORTED') say(`fails to load ${request.url()}: ${reason ?? ''}`);
  });
  page.on('pageerror', (error) => say(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) say(message.text());
  });
}

export interface OpenFiles {
  /** Everything that the pages did and may not do; empty as long as all is well. */
  complaints: string[];
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}
