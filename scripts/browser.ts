import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

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
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: flags });
}

/** Starts Chromium with a profile of its own in a folder, which keeps what sites store there. */
export async function launchProfile(folder: string, baseURL: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: flags,
    baseURL,
  });
}

async function findChromium() {
  return (
    process.env.CHROMIUM ??
    systemBrowsers.find(existsSync) ??
    (await chromiumPackage.executablePath())
  );
}
