import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hears, keepEdition, meetReader, saved, type Reader } from './offline-reader.ts';

let reader: Reader;
let desk: Page;
beforeEach(async () => {
  reader = await meetReader();
  desk = await reader.open('/offline/');
});
afterEach(() => reader.leave());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const isPart = (url = '') => url.startsWith('/offline/parts/');
const partsAsked = () => reader.network.asked.filter(isPart);

/** Lets a number of parts through, and the others wait for an answer that does not come. */
function holdAfter(parts: number): ServerResponse[] {
  const held: ServerResponse[] = [];
  let passed = 0;
  reader.network.instead = ({ url }, answer) => {
    if (!isPart(url) || passed++ < parts) return false;
    held.push(answer);
    return true;
  };
  return held;
}

async function begin(parts: number): Promise<void> {
  const held = holdAfter(parts);
  await button(desk, 'Keep the whole edition').click();
  await expect.poll(() => held.length, { timeout: 20_000 }).toBe(3);
  await desk
    .locator('.figures')
    .filter({ hasText: /^[1-9]/ })
    .waitFor();
}

test('its size is told beforehand, and its version when it is there', async () => {
  const all = desk.locator('.standing');
  expect(await all.innerText()).toMatch(
    /^The whole edition has \d+ pages, \d\d\.\d\sMB, of which \d\.\d\sMB travel, compressed\.$/,
  );
  await keepEdition(desk);
  expect(await all.innerText()).toMatch(
    /^This copy is of version [0-9a-f]{12}, last changed on \d+\s\w+ \d{4}: \d+ pages, \d\d\.\d\sMB\.\s+The site shows the same version\.$/,
  );
});

test('a saving whose site goes away waits, and goes on by itself when it is back', async () => {
  await begin(10);
  await reader.network.cut();
  await hears(desk, 'The connection is broken. Saving goes on by itself when it is back.');
  const before = partsAsked().length;
  reader.network.instead = undefined;
  await reader.network.mend();
  await hears(desk, saved);
  expect(new Set(partsAsked()).size).toBe(partsAsked().length - 3);
  expect(partsAsked().length - before).toBeLessThan(40);
});

test('a saving whose browser is closed goes on where it stopped', async () => {
  await begin(10);
  await reader.network.cut();
  await reader.restart();
  reader.network.instead = undefined;
  await reader.network.mend();
  const first = new Set(partsAsked().slice(0, 10));
  reader.network.asked.length = 0;
  desk = await reader.open('/offline/');
  await desk
    .locator('.figures')
    .filter({ hasText: /^[1-9]\d* of \d+ pages/ })
    .waitFor();
  await button(desk, 'Go on saving').click();
  await hears(desk, saved);
  expect(partsAsked().filter((part) => first.has(part))).toEqual([]);
});

test('a reader pauses, and goes on', async () => {
  await begin(5);
  await button(desk, 'Pause').click();
  await hears(desk, 'Paused. What has been saved stays, and you can go on at any time.');
  const first = new Set(partsAsked().slice(0, 5));
  reader.network.asked.length = 0;
  reader.network.instead = undefined;
  await button(desk, 'Go on saving').click();
  await hears(desk, saved);
  // One of them at least had been saved; the last may have been on its way.
  expect(partsAsked().filter((part) => first.has(part)).length).toBeLessThan(5);
});

test('of two tabs one saves, and the other shows it and can pause it', async () => {
  const other = await reader.open('/offline/');
  await begin(5);
  const figures = await desk.locator('.figures').innerText();
  await other.locator('.figures').filter({ hasText: figures }).waitFor();
  await button(other, 'Pause').click();
  await hears(desk, /^Paused/);
  await hears(other, /^Paused/);
  reader.network.instead = undefined;
  await button(other, 'Go on saving').click();
  await hears(desk, saved);
  await hears(other, saved);
});

test('when the tab that saves is closed, the other offers to go on', async () => {
  const other = await reader.open('/offline/');
  await begin(5);
  await other
    .locator('.figures')
    .filter({ hasText: /^[1-9]/ })
    .waitFor();
  await desk.close();
  reader.network.instead = undefined;
  await button(other, 'Go on saving').click();
  await hears(other, saved);
});

test.for([
  [
    'the log-in page of a network',
    (answer: ServerResponse) => {
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Buy access</h1></html>');
    },
    /^What comes is not this site/,
  ],
  [
    'a redirect',
    (answer: ServerResponse) => {
      answer.writeHead(302, { location: 'http://localhost:9/' }).end();
    },
    /^What comes is not this site/,
  ],
  [
    'an error',
    (answer: ServerResponse) => {
      answer.writeHead(500).end('no');
    },
    /^The site answers with an error/,
  ],
  [
    'half of it',
    (answer: ServerResponse) => {
      answer.writeHead(200, { 'content-length': '1000' });
      answer.write('half');
      setTimeout(() => answer.destroy(), 50);
    },
    /^The connection is broken/,
  ],
] as const)(
  '%s in the place of a part is not stored, and saving goes on after it',
  async ([, give, words]) => {
    await begin(5);
    reader.network.instead = ({ url }, answer) => {
      if (url === '/sw.js') return false;
      give(answer);
      return true;
    };
    await reader.network.cut();
    await reader.network.mend();
    await hears(desk, words);
    reader.network.instead = undefined;
    await hears(desk, saved);
    await reader.network.cut();
    await reader.restart();
    const page = await reader.open('/timeline/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Timeline');
  },
);

test('a browser without room says so before anything is fetched', async () => {
  await estimate({ quota: 3_000_000, usage: 1_000_000 });
  await button(desk, 'Keep the whole edition').click();
  await hears(desk, /^This browser has no room: \d\d\.\d\sMB are needed, and 2\.0\sMB are free\./);
  expect(partsAsked()).toEqual([]);
});

test('a browser that refuses more room on the way says so, and what was saved can be removed', async () => {
  await estimate({ quota: 1e12, usage: 0 });
  await limitTo(9_000_000);
  await button(desk, 'Keep the whole edition').click();
  await hears(desk, /^This browser refuses more room\./);
  expect(partsAsked().length).toBeGreaterThan(3);
  await button(desk, 'Remove …').click();
  await button(desk, 'Remove').last().click();
  await hears(desk, 'Everything that was kept here is removed.');
  expect(await desk.evaluate(() => caches.keys())).toEqual([]);
});

test('a damaged file is noticed and mended', async () => {
  await keepEdition(desk);
  await spoil(desk, '/people/stalin-joseph/');
  await button(desk, 'Check the copy').click();
  await hears(desk, '1 damaged or missing file has been mended.');
  await button(desk, 'Check the copy').click();
  await hears(desk, 'Every file of the copy is whole.');
});

test('a damaged page is never shown', async () => {
  await keepEdition(desk);
  await spoil(desk, '/people/stalin-joseph/');
  await reader.network.cut();
  await reader.restart();
  const page = await reader.open('/people/stalin-joseph/');
  expect(await page.locator('main').innerText()).not.toContain('spoilt');
  await page.getByRole('heading', { name: 'This page is not kept in this browser' }).waitFor();
});

test('the copy is removed when the reader means it, and only then', async () => {
  await keepEdition(desk);
  await button(desk, 'Remove …').click();
  await button(desk, 'Keep').click();
  expect(await desk.locator('.standing').innerText()).toMatch(/^This copy is/);
  await button(desk, 'Remove …').click();
  await button(desk, 'Remove').last().click();
  await hears(desk, 'Everything that was kept here is removed.');
  await button(desk, 'Keep the whole edition').waitFor();
});

/** Chromium tells sites of more room than there is. */
async function estimate(told: StorageEstimate): Promise<void> {
  await desk.evaluate((words) => {
    navigator.storage.estimate = () => Promise.resolve(words);
  }, told);
}

async function limitTo(quotaSize: number): Promise<void> {
  const session = await reader.browser().newCDPSession(desk);
  const { origin } = new URL(reader.network.address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** Puts other words in the place of a kept page, as a fault of a disk would. */
async function spoil(page: Page, address: string): Promise<void> {
  const bytes = readFileSync(`dist${address}index.html`);
  const digest = createHash('sha256').update(bytes).digest('base64url');
  await page.evaluate(async (name) => {
    const files = await caches.open('whole-edition-files /');
    const headers = { 'content-type': 'text/html' };
    await files.put(
      `/offline/kept/files/${name}.html`,
      new Response('<h1>spoilt</h1>', { headers }),
    );
  }, digest);
}
