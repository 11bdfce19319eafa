import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const address = '/documents/neutrality-pact-1941/';

test.each([320, 390, 768, 1440])('the term can be read at %i pixels', async (width) => {
  const page = await site.newPage({ viewport: { width, height: 800 } });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const texts = await page.locator('.term text').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return { words: element.textContent, size, left, right, top, bottom };
    }),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(({ size }) => size < 12)).toEqual([]);
  expect(texts.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
  const clashes = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          // Lines of one label touch: their boxes are a little higher than the distance of lines.
          one.top + 2 < other.bottom &&
          other.top + 2 < one.bottom,
      )
      .map((other) => `${one.words} / ${other.words}`),
  );
  expect(clashes).toEqual([]);
  await page.close();
});

test('the drawing grows with the text of a reader who needs it large', async () => {
  const page = await site.newPage({ viewport: { width: 768, height: 800 } });
  await page.goto(address);
  const heightOf = () => page.locator('.term').evaluate((term) => term.clientHeight);
  const before = await heightOf();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await heightOf()).toBeCloseTo(2 * before, -1);
  await page.close();
});

test('the meaning of a state of proof is one click away', async () => {
  const page = await site.newPage();
  await page.goto(address);
  const meaning = page.getByText('The editors read the document', { exact: false });
  await expect(meaning.isVisible()).resolves.toBe(false);
  await page.getByText('Read in the original', { exact: true }).click();
  await expect(meaning.isVisible()).resolves.toBe(true);
  expect(site.complaints).toEqual([]);
  await page.close();
});
