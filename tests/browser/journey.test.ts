import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

const chapter = '/chapters/03-matsuokas-negotiations-in-moscow/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test('a reader follows links from a chapter to a person to a document, and comes back', async () => {
  const page = await site.newPage();
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Chapters' }).click();
  await page.getByRole('link', { name: /^Matsuoka’s negotiations/ }).click();
  await page.waitForURL(`**${chapter}`);

  await page.locator('.prose').getByRole('link', { name: 'Molotov' }).first().click();
  await page.waitForURL('**/people/molotov-vyacheslav/');
  expect(await heading.textContent()).toBe('Vyacheslav Molotov');

  const signed = page.getByRole('region', { name: 'Documents signed' });
  await signed.getByRole('link', { name: /^Pact of Neutrality/ }).click();
  await page.waitForURL('**/documents/neutrality-pact-1941/');
  expect(await heading.textContent()).toMatch(/Neutrality/);

  await page.goBack();
  expect(await heading.textContent()).toBe('Vyacheslav Molotov');
  await page.goBack();
  expect(await heading.textContent()).toMatch(/^Matsuoka’s negotiations/);
});

test('without JavaScript a reader goes from the home page to a person', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Chapters' })
    .click();
  await page.getByRole('link', { name: /^Matsuoka’s negotiations/ }).click();
  await page.locator('.prose').getByRole('link', { name: 'Matsuoka' }).first().click();
  await page.waitForURL('**/people/matsuoka-yosuke/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Yosuke Matsuoka');
});

test('without JavaScript a footnote mark leads to the note, and the note back', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/chapters/10-japan-seeks-soviet-mediation/');
  const mark = page.locator('.prose sup a').first();
  await mark.click();
  const note = page.locator(':target');
  expect(await note.evaluate(({ tagName }) => tagName)).toBe('LI');
  await note.getByRole('link', { name: /back/i }).first().click();
  const [target, id] = [page.locator(':target'), await mark.getAttribute('id')];
  expect(await target.getAttribute('id')).toBe(id);
});

test('without JavaScript the search link leads to a page that says so and shows other ways', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(chapter);
  await page.getByRole('link', { name: /^Search/ }).click();
  // Playwright finds no text within noscript, only its elements.
  const message = page.locator('noscript p').filter({ visible: true });
  expect(await message.innerText()).toMatch(/^Searching needs JavaScript/);
  expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(false);
  await message.locator('a', { hasText: 'index' }).click();
  await page.waitForURL('**/index/');
});

test('the address of a missing page shows that there is none, and ways on', async () => {
  const page = await site.newPage();
  const response = await page.goto('/people/nobody-of-this-name/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Search', exact: true }).click();
  await page.waitForURL('**/search/');
  // The missing page itself is the one thing that may fail.
  const others = site.complaints
    .splice(0)
    .filter((words) => !words.includes('nobody-of-this-name'));
  expect(others).toEqual([]);
});

test('the feed and the sitemap are well-formed XML', async () => {
  const page = await site.newPage();
  await page.goto('/');
  const roots = await page.evaluate(() =>
    Promise.all(
      ['feed.xml', 'sitemap.xml'].map(async (file) => {
        const text = await (await fetch(file)).text();
        const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
        return documentElement.localName;
      }),
    ),
  );
  expect(roots).toEqual(['feed', 'urlset']);
});
