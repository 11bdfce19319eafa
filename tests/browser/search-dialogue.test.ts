import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const ways: Record<string, (page: Page) => Promise<void>> = {
  'its button': (page) => page.getByRole('button', { name: /^Search/ }).click(),
  'the / key': (page) => page.keyboard.press('/'),
  'Ctrl K': (page) => page.keyboard.press('Control+k'),
};

test.for(Object.entries(ways))(
  'the search opens with %s, with the cursor in it, and closes with Escape',
  async ([, open]) => {
    const page = await site.newPage();
    await page.goto('/people/matsuoka-yosuke/');
    const dialogue = page.getByRole('dialog', { name: 'Search' });
    expect(await dialogue.isVisible()).toBe(false);
    await open(page);
    await dialogue.waitFor();
    await page.keyboard.type('Lozovsky');
    await dialogue
      .getByRole('link', { name: /Lozovsk/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await dialogue.isVisible()).toBe(false);
  },
);

test('nothing of the search index is loaded before the search is opened', async () => {
  const page = await site.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/chapters/preface/', { waitUntil: 'networkidle' });
  const ofIndex = () => requests.filter((path) => path.startsWith('/pagefind/'));
  expect(requests).not.toEqual([]);
  expect(ofIndex()).toEqual([]);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('pact');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  expect(ofIndex()).not.toEqual([]);
});

test('a reader walks from the field to a result with the arrow key and opens it with Enter', async () => {
  const page = await site.newPage();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Lozovsky');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  const first = page.getByRole('dialog').getByRole('listitem').first().getByRole('link');
  const address = (await first.getAttribute('href')) ?? '';
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
});

test('the dialogue leads to all results of the same query', async () => {
  const page = await site.newPage();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('Kuriles');
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  await page.getByRole('dialog').getByRole('link', { name: 'All results' }).click();
  await page.waitForURL('**/search/?q=Kuriles');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});

test('typing / into a field writes it there', async () => {
  const page = await site.newPage();
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('');
  await field.press('/');
  expect(await field.inputValue()).toBe('/');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
});
