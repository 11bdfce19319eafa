import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

const chapter = '/chapters/10-japan-seeks-soviet-mediation/';
const wide = { width: 1440, height: 900 };

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test('on a wide screen each note stands beside its mark, and none covers another', async () => {
  const page = await site.newPage({ viewport: wide });
  await page.goto(chapter);
  await page.locator('.sidenotes').waitFor();
  // The italics come late, and make some notes shorter.
  await page.waitForFunction(() => sessionStorage.getItem('fonts') !== null);
  await page.waitForTimeout(200);
  const notes = await notePlaces(page);
  expect(notes.length).toBeGreaterThan(10);
  for (const [index, { mark, note }] of notes.entries()) {
    const above = notes[index - 1]?.note.bottom ?? 0;
    expect(note.left).toBeGreaterThan(mark.right);
    expect(note.top).toBeGreaterThan(above);
    // At the line of its mark, or right below the note that leaves it no room there.
    expect(Math.min(Math.abs(note.top - mark.top), note.top - above)).toBeLessThan(20);
  }
});

test('on a narrow screen the notes stand at the end, in one column', async () => {
  const page = await site.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(chapter);
  const notes = await notePlaces(page);
  const end = await page.locator('.prose > p').last().boundingBox();
  for (const { note } of notes) {
    expect(note.top).toBeGreaterThan(end?.y ?? Infinity);
    expect(note.left).toBeLessThan(80);
  }
});

test('an archival note stands beside its paragraph where there is room, and else behind it', async () => {
  for (const { width, isBeside } of [
    { width: 1440, isBeside: true },
    { width: 390, isBeside: false },
  ]) {
    const page = await site.newPage({ viewport: { width, height: 900 } });
    await page.goto('/chapters/09-the-denunciation/');
    await page.locator('.sidenotes').waitFor();
    await page.waitForTimeout(200);
    const note = await page.locator('.noted').boundingBox();
    const paragraph = await page.locator('p:has(+ .noted)').boundingBox();
    if (note === null || paragraph === null) throw new Error('nothing is shown');
    if (isBeside) {
      expect(note.x).toBeGreaterThan(paragraph.x + paragraph.width);
      expect(note.y).toBeGreaterThanOrEqual(paragraph.y - 1);
      expect(note.y).toBeLessThan(paragraph.y + paragraph.height);
    } else {
      expect(note.x).toBe(paragraph.x);
      expect(note.y).toBeGreaterThan(paragraph.y + paragraph.height - 1);
    }
    await page.close();
  }
});

test('the list of contents marks the part that is being read', async () => {
  const page = await site.newPage({ viewport: wide });
  await page.goto(chapter);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'June: Hirota and Malik' }).click();
  const current = contents.locator('[aria-current]');
  await expect.poll(() => current.allTextContents()).toEqual(['June: Hirota and Malik']);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current.count()).toBe(0);
});

test('a click on the number of a paragraph copies its whole address and says so', async () => {
  const page = await site.newPage({
    viewport: wide,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(chapter);
  const number = page.locator('a.n').nth(2);
  await number.click();
  const address = await number.evaluate((link) => link instanceof HTMLAnchorElement && link.href);
  await page.getByRole('status').filter({ hasText: 'paragraph 3 is copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(page.url()).toBe(address);
});

test('a reader who comes back is offered the paragraph last read, and may decline', async () => {
  const page = await site.newPage({ viewport: wide });
  await page.goto(chapter);
  const offer = page.getByRole('region', { name: 'Where you stopped reading' });
  expect(await offer.count()).toBe(0);
  await page.locator('a.n', { hasText: /^7$/ }).evaluate((link) => link.scrollIntoView());
  await page.goto('/about/');
  await page.goto(chapter);
  await offer.getByRole('link', { name: 'Go on at paragraph 7' }).click();
  await page.waitForURL(/#p/);
  expect(await offer.count()).toBe(0);
  const top = await page.locator(':target').evaluate((place) => place.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(100);

  await page.goto('/about/');
  await page.goto(chapter);
  await offer.getByRole('button', { name: 'Dismiss' }).click();
  expect(await offer.count()).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a chapter that was hardly begun, or read to its end, is offered from its beginning', async () => {
  const page = await site.newPage({ viewport: wide });
  const offer = page.getByRole('region', { name: 'Where you stopped reading' });
  for (const place of ['h1', '.neighbours']) {
    await page.goto(chapter);
    await page.locator(place).evaluate((element) => element.scrollIntoView());
    await page.goto('/about/');
    await page.goto(chapter);
    expect(await offer.count()).toBe(0);
  }
});

test.for([768, 1024, 1440, 1920])('at %i px a line holds 60 to 70 characters', async (width) => {
  const page = await site.newPage({ viewport: { width, height: 900 } });
  await page.goto(chapter);
  await page.evaluate('document.fonts.ready');
  const length = await page.evaluate(charactersOfLine);
  expect(length).toBeGreaterThanOrEqual(60);
  expect(length).toBeLessThanOrEqual(70);
});

test('lines of the text keep to one grid across paragraphs', async () => {
  const page = await site.newPage({ viewport: wide });
  await page.goto(chapter);
  const rests = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.prose > p:has(> .n)')];
    const line = parseFloat(getComputedStyle(document.body).lineHeight);
    return paragraphs.map((paragraph) => paragraph.getBoundingClientRect().height % line);
  });
  expect(rests.filter((rest) => rest > 0.1)).toEqual([]);
});

test('without JavaScript the text, its notes and the names in it are all there', async () => {
  const page = await site.newPage({ viewport: wide, javaScriptEnabled: false });
  await page.goto(chapter);
  expect(await page.locator('.footnotes li').first().isVisible()).toBe(true);
  await page.locator('.named summary', { hasText: 'People' }).click();
  expect(await page.locator('.named a', { hasText: 'Koki Hirota' }).isVisible()).toBe(true);
});

function notePlaces(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    return [...document.querySelectorAll('.footnotes li')].flatMap((note) => {
      const mark = document.querySelector(`sup a[href="#${note.id}"]`);
      return mark === null ? [] : [{ note: boxOf(note), mark: boxOf(mark) }];
    });
  });
}

/** Width of the column in characters as wide as those of the text are on average. */
function charactersOfLine(): number {
  const column = document.querySelector<HTMLElement>('.prose > p');
  const text = [...document.querySelectorAll('.prose > p')].map((p) => p.textContent).join(' ');
  const line = document.createElement('span');
  line.style.cssText = 'position: absolute; white-space: nowrap';
  line.textContent = text.replace(/\s+/g, ' ');
  column?.append(line);
  const average = line.getBoundingClientRect().width / line.textContent.length;
  line.remove();
  return (column?.clientWidth ?? 0) / average;
}
