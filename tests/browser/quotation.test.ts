import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

const withOriginal = '/quotations/pact-article-2-1941/';

test('what a sign of the record means is one key away, without a script', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/quotations/matsuoka-thirty-years-1941/');
  const meaning = page.getByText('read here in a third');
  expect(await meaning.isVisible()).toBe(false);
  await page.locator('summary', { hasText: 'Translated twice' }).focus();
  await page.keyboard.press('Enter');
  expect(await meaning.isVisible()).toBe(true);
});

test('the original stands beside the words on a wide screen, below them on a narrow one', async () => {
  const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(withOriginal);
  const places = async () => {
    const words = await page.locator('.words').boundingBox();
    const original = await page.locator('.original').boundingBox();
    if (!words || !original) throw new Error('the words or the original are not on the page');
    return { words, original };
  };
  const wide = await places();
  expect(wide.original.x).toBeGreaterThan(wide.words.x + wide.words.width);
  expect(wide.original.y).toBeLessThan(wide.words.y + wide.words.height);
  await page.setViewportSize({ width: 390, height: 844 });
  const narrow = await places();
  expect(narrow.original.x).toBe(narrow.words.x);
  expect(narrow.original.y).toBeGreaterThanOrEqual(narrow.words.y + narrow.words.height);
});

test('a reader goes from a quotation to the next of its speaker and to all of its theme', async () => {
  const page = await site.newPage();
  await page.goto('/quotations/malik-always-two-sided-1942/');
  const around = page.getByRole('region', { name: 'Before and after' });
  await around.getByRole('link', { name: /^“Japan is making this indirect move/ }).click();
  await page.waitForURL('**/quotations/malik-indirect-move-1945/');
  await page.getByRole('link', { name: 'Mediation', exact: true }).click();
  await page.waitForURL('**/quotations/by-theme/#mediation');
  const group = page.getByRole('region', { name: 'Mediation' });
  expect(await group.getByRole('link', { name: /^“Japan is making this indirect/ }).count()).toBe(
    1,
  );
});

test('how to cite can be read without a script, and is one key away', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto(withOriginal);
  const note = page.locator('#cite-source dd').nth(2);
  expect(await note.isVisible()).toBe(false);
  await page.locator('#cite-source > summary').focus();
  await page.keyboard.press('Enter');
  expect(await note.isVisible()).toBe(true);
  expect(await note.textContent()).toContain('491–492');
  expect(await page.locator('.cite button').count()).toBe(0);
});

test('a citation is copied with its italics and as text, and the page says so', async () => {
  const page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(withOriginal);
  const copied = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text();
    }, type);
  await page.locator('#cite-source > summary').click();
  const source = page.locator('#cite-source');
  await source.getByRole('button', { name: 'Copy: Chicago note' }).click();
  await page.getByRole('status').getByText('Copied: Chicago note.').waitFor();
  expect(await copied('text/plain')).toMatch(/^Gaimushō .*, Nihon gaikō nenpyō.*, 491–492\.$/);
  expect(await copied('text/html')).toContain('<i>Nihon gaikō');
  await source.getByText('For programs').click();
  await source.getByRole('button', { name: 'Copy: RIS' }).click();
  await page.getByRole('status').getByText('Copied: RIS.').waitFor();
  expect(await copied('text/plain')).toMatch(/^TY {2}- BOOK\nAU {2}- [^]*\nER {2}- $/);
});

test('where the page may not copy, the text is selected', async () => {
  const page = await site.newPage();
  await page.goto(withOriginal);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    Object.assign(document, { execCommand: () => false });
  });
  await page.locator('#cite-page > summary').click();
  await page.getByRole('button', { name: 'Copy: APA, in the text' }).click();
  await page.getByText('copy it yourself').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^\(“?Japan and/);
});
