import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import { boxOf, isInView } from './boxes.ts';

const chapter = '/chapters/10-japan-seeks-soviet-mediation/';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

const card = () => page.getByRole('dialog', { name: /^Preview/ });
const togo = () => page.locator('.prose').getByRole('link', { name: 'Togo' }).first();

async function open(options: BrowserContextOptions = {}) {
  page = await site.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(chapter);
}

test('a mark of a footnote shows the note, with its links', async () => {
  await open({ viewport: { width: 1000, height: 800 } });
  const mark = page.locator('[data-footnote-ref]').nth(2);
  const id = (await mark.getAttribute('href'))?.slice(1) ?? '';
  const note = await page.locator(`[id="${id}"] p`).first().innerText();
  await mark.hover();
  await card().waitFor();
  expect(await card().innerText()).toContain(note.replace(/[\s↑]+$/, ''));
  expect(await card().innerText()).not.toContain('↑');
  await card().getByRole('link', { name: 'Go to the note' }).click();
  await page.waitForURL(`**#${id}`);
  await card().waitFor({ state: 'detached' });
});

test('a note that stands beside the text is not shown twice', async () => {
  await open();
  await page.locator('[data-footnote-ref]').first().hover();
  await page.waitForTimeout(700);
  expect(await card().count()).toBe(0);
});

test('a short citation shows the whole entry of the bibliography', async () => {
  await open();
  await page.locator('.citation a').first().hover();
  await card().waitFor();
  expect(await card().innerText()).toMatch(/Slavinsky 2004, p\.\s\w+/);
  expect(await card().innerText()).toMatch(/The Japanese[–-]Soviet Neutrality Pact.*2004/);
});

test.for([
  ['320 × 256', { width: 320, height: 256 }],
  ['1280 × 800', { width: 1280, height: 800 }],
] as const)('at %s no card leaves the window or covers its link', async ([, viewport]) => {
  await open({ viewport });
  const links = page.locator('.prose p a[data-kind]');
  for (const link of [links.first(), links.nth(5), links.last()]) {
    for (const block of ['start', 'center', 'end'] as const) {
      await link.evaluate((element, place) => element.scrollIntoView({ block: place }), block);
      await page.mouse.move(0, 0);
      await link.hover();
      await card().waitFor();
      expect(await isInView(card())).toBe(true);
      expect(await overlap(link)).toBe(false);
      await page.keyboard.press('Escape');
    }
  }
});

test.for(['light', 'dark'] as const)(
  'an open card has no fault that axe finds when it is %s, kept or not',
  async (colorScheme) => {
    await open({ colorScheme, reducedMotion: 'reduce' });
    await togo().hover();
    await card().waitFor();
    expect(await findFaults()).toEqual([]);
    await card().getByRole('button', { name: 'Keep open' }).click();
    await page.locator('.citation a').first().hover();
    await card().filter({ hasText: 'Source' }).waitFor();
    expect(await findFaults()).toEqual([]);
  },
);

async function findFaults() {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
}

async function overlap(link: Locator) {
  const [{ y, height }, lines] = [await boxOf(card()), await boxOf(link)];
  return y < lines.y + lines.height && lines.y < y + height;
}
