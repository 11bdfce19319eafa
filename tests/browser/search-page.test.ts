import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test.for([
  ['Matsuoka', '/people/matsuoka-yosuke/'],
  ['Matsuoka Yōsuke', '/people/matsuoka-yosuke/'],
  ['松岡', '/people/matsuoka-yosuke/'],
  ['松岡洋右', '/people/matsuoka-yosuke/'],
  ['Мацуока', '/people/matsuoka-yosuke/'],
  ['Togo', '/people/togo-shigenori/'],
  ['Tōgō', '/people/togo-shigenori/'],
  ['Konoe', '/people/konoye-fumimaro/'],
  ['Lozovsky', '/people/lozovskiy-solomon/'],
  ['"neutrality pact"', '/glossary/neutrality-pact/'],
  ['Kuriles', '/places/kurile-islands/'],
  ['Курильские острова', '/places/kurile-islands/'],
  ['Kwantung', '/glossary/kwantung-army/'],
] as const)('typing %s finds %s among the first results', async ([query, expected]) => {
  await page.goto('/search/');
  await page.getByRole('main').getByRole('searchbox').pressSequentially(query);
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  const words = query.replaceAll('"', '');
  await page.locator('.search-page').getByRole('status').filter({ hasText: words }).waitFor();
  expect(await resultAddresses()).toContain(expected);
});

test('a result leads to the paragraph that holds the words', async () => {
  await page.goto('/search/?q="neutrality pact"&kind=Chapter');
  const link = results().getByRole('link').first();
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toContain('#');
  await link.click();
  await page.waitForURL(`**${address}`);
  expect(await page.locator(':target').textContent()).toMatch(/neutrality\s+pact/i);
});

test('the words that a result answered with are marked on its page, once', async () => {
  await page.goto('/search/?q=mediation&kind=Chapter');
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('sought') ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString().toLowerCase().replaceAll(/\P{L}/gu, '')] : [],
      ),
    );
  await results().first().getByRole('link').first().click();
  await page.waitForURL('**/chapters/**');
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(0);
  expect((await marked()).filter((word) => !/^mediat/.test(word))).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await marked()).toEqual([]);
});

test('coming back from a result restores the query, the results and the place', async () => {
  await page.goto('/search/?q=Stalin');
  const more = page.getByRole('button', { name: 'Show more results' });
  await more.click();
  await results().nth(39).waitFor();
  const before = await results().allTextContents();
  const link = results().nth(30).getByRole('link');
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL(`**${address}`);
  await page.goBack();
  await results().nth(39).waitFor();
  expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('Stalin');
  expect(await results().allTextContents()).toEqual(before);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('a filter stands in the address and survives a reload', async () => {
  await page.goto('/search/?q=Matsuoka');
  await results().first().waitFor();
  const box = page.getByRole('checkbox', { name: /^Quotation/ });
  await box.check();
  await page.waitForURL((url) => url.searchParams.get('kind') === 'Quotation');
  await expect.poll(everyKind).toEqual(['Quotation']);
  const before = await results().allTextContents();

  await page.reload();
  await results().first().waitFor();
  expect(await box.isChecked()).toBe(true);
  expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('Matsuoka');
  await expect.poll(() => results().allTextContents()).toEqual(before);
});

test('the results are counted by kind, and each count leads to them alone', async () => {
  await page.goto('/search/?q=Kuriles&from=1945&to=1945');
  const status = page.getByRole('main').getByRole('status');
  await status.getByRole('link').first().waitFor();
  const [, all = ''] = /(\d+) results/.exec(await status.innerText()) ?? [];
  const groups = await status.getByRole('link').allTextContents();
  const numbers = groups.map((group) => Number.parseInt(group, 10));
  expect(groups.length).toBeGreaterThan(1);
  expect(numbers.reduce((sum, number) => sum + number)).toBe(Number(all));

  const quotations = status.getByRole('link', { name: /quotation/ });
  const count = Number.parseInt(await quotations.innerText(), 10);
  await quotations.click();
  await page.waitForURL('**/search/?q=Kuriles&kind=Quotation&from=1945&to=1945');
  await expect.poll(everyKind).toEqual(['Quotation']);
  expect(await results().count()).toBe(count);
  expect(await status.getByRole('link').count()).toBe(0);
});

test('years and order stand in the address, too', async () => {
  await page.goto('/search/?q=pact&from=1945&to=1945&sort=oldest');
  await results().first().waitFor();
  expect(await page.getByLabel('From').inputValue()).toBe('1945');
  expect(await page.getByLabel('Sort by').inputValue()).toBe('oldest');
  const labels = await page.locator('.search-results .search-label').allTextContents();
  expect(labels.filter((label) => !label.includes('1945'))).toEqual([]);
});

test.each(['oldest', 'newest'])(
  'sorted with the %s first, each result has its place in time',
  async (sort) => {
    await page.goto(`/search/?q=Malik&kind=Event&sort=${sort}`);
    await results().nth(3).waitFor();
    const labels = await page.locator('.search-results .search-label').allTextContents();
    const days = labels.map((label) => Date.parse(label.replace('Event · ', '')));
    expect(days).not.toContain(NaN);
    const inTime = days.toSorted((a, b) => a - b);
    expect(days).toEqual(sort === 'oldest' ? inTime : inTime.toReversed());
  },
);

test('every example of the help is run with a click and finds something', async () => {
  await page.goto('/search/');
  const examples = page.locator('.search-help').getByRole('link');
  const queries = await examples.allTextContents();
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) {
    await page.goto('/search/');
    await examples.filter({ hasText: query.trim() }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === query.trim());
    const found = page.locator('.search-page :is(.search-names, .search-results) > li');
    await found.first().waitFor();
    expect(await page.locator('.search-help').getAttribute('open')).toBeNull();
  }
});

test('a query that nothing answers is told what is not here and where to look', async () => {
  await page.goto('/search/?q="lunar espresso"');
  await page.getByText('Nothing found for “lunar espresso”').waitFor();
  expect(await results().count()).toBe(0);
  const hints = page.locator('.search-hints').filter({ hasText: 'What may help' });
  const ways = await hints.getByRole('link').all();
  const addresses = await Promise.all(ways.map((way) => way.getAttribute('href')));
  expect(addresses).toEqual(['/index/', '/glossary/', '/bibliography/']);
  expect(await page.getByText('Similar names').first().isVisible()).toBe(false);
});

test('a query that nothing answers offers the names that are like one of its words', async () => {
  await page.goto('/search/?q="Vladivostock harbourmaster"');
  const similar = page.getByRole('list', { name: 'Similar names' });
  await similar.getByRole('link', { name: 'Vladivostok' }).click();
  await page.waitForURL('**/places/vladivostok/');
});

const results = () => page.locator('.search-page .search-results > li');

async function resultAddresses() {
  const links = await results().getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => (address ?? '').replace(/#.*/, ''));
}

async function everyKind() {
  const labels = await page.locator('.search-results .search-label').allTextContents();
  return [...new Set(labels.map((label) => label.split(' · ')[0]))];
}
