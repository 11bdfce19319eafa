import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { startServer } from '../../scripts/static-server.ts';

/** Serves a built site on a free port and starts a browser to visit it. The caller closes both. */
export async function openSite({ folder = 'dist', base = '/' } = {}): Promise<OpenSite> {
  const server = await startServer({ folder, base, port: 0 });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    address: server.address.replace(/\/$/, ''),
    complaints,
    newPage: async (options = {}) => {
      const context = await browser.newContext({
        // What the worker keeps has tests of its own; here the site itself answers.
        serviceWorkers: 'block',
        ...options,
        baseURL: server.address,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      collectComplaints(page, server.address, complaints);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What no page may do: ask another host, fail to load something, print an error, break its policy. */
function collectComplaints(page: Page, address: string, complaints: string[]) {
  const { origin } = new URL(address);
  const say = (words: string) => complaints.push(`${page.url()}: ${words}`);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol.startsWith('http')) say(`asks ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => say(error.message));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type());
    if (isComplaint && !falseAlarms.test(message.text())) say(message.text());
  });
}

/**
 * Playwright tells that it lets no service worker in. Chromium calls a font unused that it has kept in memory from the page before, if a visit lasts
 * some seconds. The first page of a session never draws the warning.
 */
const falseAlarms =
  /Service Worker registration blocked|was preloaded using link preload but not used/;

export interface OpenSite {
  /** Address of the site, without a slash at the end. */
  address: string;
  /** Everything that the pages did and may not do; empty as long as all is well. */
  complaints: string[];
  /** A page in a browser session of its own; addresses without a host are those of the site. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}
