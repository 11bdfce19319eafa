import { afterEach, beforeEach, expect, test } from 'vitest';
import { meetReader, type Reader } from './offline-reader.ts';
import { keptAddresses, untilKept } from './kept-addresses.ts';

let reader: Reader;
beforeEach(async () => {
  reader = await meetReader();
});
afterEach(() => reader.leave());

const pact = '/documents/neutrality-pact-1941/';
const notKept = { name: 'This page is not kept in this browser' };

test('a page that was read can be read again without a network, the very first too', async () => {
  const page = await reader.open(pact);
  await untilKept(page, pact);
  await page.goto('/people/stalin-joseph/');
  await untilKept(page, '/people/stalin-joseph/');
  await reader.network.cut();
  await reader.restart();
  for (const address of [pact, '/people/stalin-joseph', `${pact}?highlight=pact`]) {
    const again = await reader.open(address);
    expect(await again.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await again.getByRole('heading', notKept).count()).toBe(0);
    const sheets = again.locator('link[rel="stylesheet"]:not([media])');
    expect(
      await sheets.evaluateAll((all) => all.every((link) => 'sheet' in link && link.sheet)),
    ).toBe(true);
  }
});

test('a page that was not read says so, and lists what was', async () => {
  const page = await reader.open(pact);
  await untilKept(page, pact);
  await untilKept(page, '/offline/not-kept/index.html');
  await reader.network.cut();
  const missing = await reader.open('/people/stalin-joseph/');
  await missing.getByRole('heading', notKept).waitFor();
  expect(new URL(missing.url()).pathname).toBe('/people/stalin-joseph/');
  await missing
    .getByRole('list')
    .getByRole('link', { name: /Pact of Neutrality/ })
    .click();
  await missing.waitForURL(`**${pact}`);
});

test('the search that was used goes on without a network', async () => {
  const page = await reader.open('/search/?q=Molotov');
  const results = page.locator('.search-page .search-results > li');
  await results.first().waitFor();
  // By now the worker answers this page; what is asked from here on is kept.
  await page.reload();
  await results.first().waitFor();
  const before = await results.allTextContents();
  await untilKept(page, '/search/');
  await reader.network.cut();
  await page.goto('/search/?q=Molotov');
  await results.first().waitFor();
  expect(await results.allTextContents()).toEqual(before);
});

test('the log-in page of a network is shown, but never kept', async () => {
  const page = await reader.open('/');
  await untilKept(page, '/offline/not-kept/index.html');
  reader.network.instead = (_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Buy access</h1></html>');
    return true;
  };
  await page.goto('/glossary/');
  await page.getByRole('heading', { name: 'Buy access' }).waitFor();
  const kept = await keptAddresses(page);
  expect(kept).not.toContain('/glossary/');
  await reader.network.cut();
  await page.goto('/glossary/');
  await page.getByRole('heading', notKept).waitFor();
});

test('a page that is moved elsewhere is not kept under the address that was asked for', async () => {
  const page = await reader.open('/');
  await untilKept(page, '/');
  reader.network.instead = ({ url }, answer) => {
    if (url !== '/glossary/') return false;
    answer.writeHead(302, { location: '/people/' }).end();
    return true;
  };
  await page.goto('/glossary/');
  await page.waitForURL('**/people/');
  await untilKept(page, '/people/');
  expect(await keptAddresses(page)).not.toContain('/glossary/');
});

test('where the site answers with an error, what was read takes its place', async () => {
  const page = await reader.open(pact);
  await untilKept(page, pact);
  reader.network.instead = (_asked, answer) => {
    answer.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Out of order</h1>');
    return true;
  };
  await page.goto(pact);
  await page.getByRole('heading', { level: 1, name: /Pact of Neutrality/ }).waitFor();
  await page.goto('/glossary/');
  await page.getByRole('heading', { name: 'Out of order' }).waitFor();
  expect(await keptAddresses(page)).not.toContain('/glossary/');
});
