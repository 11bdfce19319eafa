import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer } from '../../scripts/static-server.ts';

// The package's own list (`chromiumPackage.args`) runs Chromium in one process, which dies when a page closes.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/**
 * Starts Chromium: the one that `CHROMIUM` names, else one installed on this system, else the one
 * that comes as a package (Linux on x64 only). The caller closes it.
 */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await findChromium(), args: flags });
}

/** Serves a built site on a free port and starts a browser to visit it. The caller closes both. */
export async function openSite({ folder = 'dist', base = '/' } = {}): Promise<OpenSite> {
  const server = await startServer({ folder, base, port: 0 });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    address: server.address.replace(/\/$/, ''),
    complaints,
    newPage: async (options = {}) => {
      const context = await browser.newContext({ ...options, baseURL: server.address });
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
    if (['error', 'warning'].includes(message.type())) say(message.text());
  });
}

async function findChromium() {
  return (
    process.env.CHROMIUM ??
    systemBrowsers.find(existsSync) ??
    (await chromiumPackage.executablePath())
  );
}

export interface OpenSite {
  /** Address of the site, without a slash at the end. */
  address: string;
  /** Everything that the pages did and may not do; empty as long as all is well. */
  complaints: string[];
  /** A page in a browser session of its own; addresses without a host are those of the site. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}
