import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

async function openDialogue() {
  const page = await site.newPage();
  await page.goto('/about/');
  await page.keyboard.press('/');
  const dialogue = page.getByRole('dialog', { name: 'Search' });
  return { page, dialogue, names: dialogue.getByRole('list', { name: 'Names' }) };
}

/** What is typed, and where the first suggestion leads. */
const firstSuggestions = {
  Matsuoka: '/people/matsuoka-yosuke/',
  Matsoka: '/people/matsuoka-yosuke/',
  Мацуока: '/people/matsuoka-yosuke/',
  松岡: '/people/matsuoka-yosuke/',
  洋右: '/people/matsuoka-yosuke/',
  Molotow: '/people/molotov-vyacheslav/',
  Lozovsky: '/people/lozovskiy-solomon/',
  Lozovski: '/people/lozovskiy-solomon/',
  Лозовский: '/people/lozovskiy-solomon/',
  Tatakawa: '/people/tatekawa-yoshitsugu/',
  Hirotta: '/people/hirota-koki/',
  Togo: '/people/togo-shigenori/',
  Tōgō: '/people/togo-shigenori/',
  Того: '/people/togo-shigenori/',
  東郷: '/people/togo-shigenori/',
  Konoe: '/people/konoye-fumimaro/',
  Kwangtung: '/glossary/kwantung-army/',
  中立条約: '/glossary/neutrality-pact/',
  'Khalkin Gol': '/places/khalkhin-gol/',
  Nomonhan: '/places/khalkhin-gol/',
  Yalta: '/places/yalta/',
  Ялта: '/places/yalta/',
};

test('names are suggested in any script and spelling, and through a slip', async () => {
  const { page, dialogue, names } = await openDialogue();
  const first = names.getByRole('link').first();
  const suggested: Record<string, string | null> = {};
  for (const query of Object.keys(firstSuggestions)) {
    const field = dialogue.getByRole('searchbox');
    await field.fill('');
    await expect.poll(() => names.getByRole('link').count()).toBe(0);
    await field.fill(query);
    suggested[query] = await first.getAttribute('href');
  }
  expect(suggested).toEqual(firstSuggestions);
  await page.close();
});

test('names are there before the index is, say what they were found as, and open with the keyboard', async () => {
  const { page, dialogue, names } = await openDialogue();
  await page.route('**/pagefind/**', () => undefined);
  await page.keyboard.type('Мацуока');
  const first = names.getByRole('listitem').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(
    /Yosuke Matsuoka\s+person · 1880–1946 · found as Мацуока Ёсукэ/i,
  );
  expect(await first.locator('[lang]').getAttribute('lang')).toBe('und-Cyrl');
  expect(await dialogue.getByRole('status').innerText()).toBe('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/matsuoka-yosuke/');
});

test('names stand above the passages, three of a kind at most, are told with their number and not repeated', async () => {
  const { dialogue, names } = await openDialogue();
  await dialogue.getByRole('searchbox').fill('Matsuoka');
  await dialogue.getByRole('status').filter({ hasText: 'results' }).waitFor();
  expect(await dialogue.getByRole('status').innerText()).toMatch(
    /^4 names and \d+ results for “Matsuoka”: \d+\schapters, \d+\speople, /,
  );
  const labels = await names.getByRole('listitem').locator('.search-label').allTextContents();
  expect(labels.map((label) => label.split(' ')[0])).toEqual([
    'person',
    'document',
    'document',
    'document',
  ]);
  const hrefs = await dialogue.getByRole('listitem').getByRole('link').all();
  const paths = await Promise.all(hrefs.map(async (link) => link.getAttribute('href')));
  const pages = paths.map((path) => path?.replace(/#.*/, ''));
  expect(new Set(pages).size).toBe(pages.length);
});

test('a count in the dialogue leads to the results of its kind', async () => {
  const { page, dialogue } = await openDialogue();
  await dialogue.getByRole('searchbox').fill('five years');
  const quotations = dialogue.getByRole('status').getByRole('link', { name: /^\d+\squotations?$/ });
  const count = /\d+/.exec(await quotations.innerText())?.[0];
  await quotations.click();
  await page.waitForURL((url) => url.searchParams.get('kind') === 'Quotation');
  const status = page.getByRole('main').getByRole('status');
  await status.filter({ hasText: `${String(count)} result` }).waitFor();
});

test('two letters are searched once the reader waits', async () => {
  const { dialogue } = await openDialogue();
  await dialogue.getByRole('searchbox').fill('us');
  await dialogue.getByRole('status').filter({ hasText: 'results for “us”' }).waitFor();
});

test('a slip that no page makes is said to be one, beside the name that was meant', async () => {
  const { dialogue, names } = await openDialogue();
  await dialogue.getByRole('searchbox').fill('Matsoka');
  await dialogue.getByRole('status').filter({ hasText: 'no page holds “Matsoka”' }).waitFor();
  expect(await names.getByRole('link').first().innerText()).toBe('Yosuke Matsuoka');
});

test('without the names the search finds pages all the same', async () => {
  const { page, dialogue, names } = await openDialogue();
  await page.route('**/names.json*', (route) => route.fulfill({ body: 'Please log in' }));
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.type('Matsuoka');
  await dialogue.getByRole('status').filter({ hasText: 'results' }).waitFor();
  expect(await names.getByRole('listitem').count()).toBe(0);
  expect(await dialogue.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('the search page suggests names above its results, too', async () => {
  const page = await site.newPage();
  await page.goto('/search/?q=Hirotta');
  const first = page
    .getByRole('main')
    .getByRole('list', { name: 'Names' })
    .getByRole('link')
    .first();
  expect(await first.innerText()).toBe('Koki Hirota');
});

test.for(['/search/', '/search/?q=Matsuoka', '/search/?q="lunar espresso"'])(
  'the search page has no fault that axe finds at %s',
  async (address) => {
    const page = await site.newPage();
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelectorAll('fieldset:not([hidden])').length > 0,
    );
    expect(await findFaults(page)).toEqual([]);
  },
);

test('the open dialogue with names has no fault that axe finds', async () => {
  const { page, dialogue } = await openDialogue();
  await dialogue.getByRole('searchbox').fill('Мацуока');
  await dialogue.getByRole('status').filter({ hasText: 'results' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
});

async function findFaults(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
}
