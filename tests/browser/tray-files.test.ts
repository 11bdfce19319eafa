import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import {
  isFocused,
  keptTray,
  noteOf,
  openFilledTray,
  putOnTray,
  quotations,
  savedFile,
  speakers,
} from './tray-page.ts';

let site: OpenSite;
let page: Page;
/** A tray of three quotations with one note, as a file. */
let saved: string;

beforeAll(async () => {
  site = await openSite();
  page = await site.newPage();
  await openFilledTray(page);
  await noteOf(page, 'Yakov Malik').fill('from the file');
  const file = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save to a file' }).click(),
  );
  expect(file.name).toMatch(/^tray-slavinsky2004-\d{4}-\d{2}-\d{2}\.json$/);
  saved = file.text;
});
beforeEach(async () => {
  page = await site.newPage();
});
afterAll(() => site.close());
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

const load = (content: string | Buffer, name = 'tray.json') =>
  page.getByLabel('Load from a file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
const offer = () => page.getByRole('group', { name: 'What the file would add' });

test('a saved tray is loaded in another browser, after it was shown what it holds', async () => {
  await page.goto('/tray/');
  await page.waitForLoadState('networkidle');
  await load(saved, 'my tray.json');
  await offer().getByText('It holds 3 new quotations.').waitFor();
  expect(await isFocused(offer())).toBe(true);
  expect(
    await offer()
      .getByText(/^my tray\.json, saved on \d+ \w+ \d{4}$/)
      .count(),
  ).toBe(1);
  expect(await keptTray(page)).toBe(null);
  await offer().getByRole('button', { name: 'Add this to my tray' }).click();
  await page.getByRole('status').getByText('Loaded: 3 new quotations.').waitFor();
  expect(await speakers(page)).toHaveLength(3);
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('from the file');
  await page.reload();
  const again = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save to a file' }).click(),
  );
  expect(again.text).toBe(saved);
});

test('what is there stays first, and both notes are kept in one', async () => {
  await putOnTray(page, [quotations[2]]);
  await page.goto('/tray/');
  await noteOf(page, 'Yakov Malik').fill('mine');
  await page.waitForLoadState('networkidle');
  await load(saved);
  await offer().getByText('It holds 2 new quotations, 1 with another note.').waitFor();
  await offer().getByRole('button', { name: 'Leave my tray as it is' }).click();
  expect(await speakers(page)).toEqual(['Yakov Malik']);
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('mine');
  await load(saved);
  await offer().getByRole('button', { name: 'Add this to my tray' }).click();
  expect(await speakers(page)).toEqual([
    'Yakov Malik',
    'Japan and the Soviet Union',
    'Yosuke Matsuoka',
  ]);
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('mine\n\nfrom the file');
  await load(saved);
  await offer().getByText('It holds 3 that you have as it is.').waitFor();
  expect(await offer().getByRole('button', { name: 'Add' }).count()).toBe(0);
});

const bad: Record<string, { content: () => string | Buffer; message: string }> = {
  'cut off': { content: () => saved.slice(0, -100), message: 'it is damaged' },
  changed: {
    content: () => saved.replace('"lang":"en"', '"lang":7'),
    message: 'it is damaged',
  },
  'another thing': { content: () => '{"name":"package"}', message: 'not a tray that was saved' },
  'a picture': {
    content: () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]),
    message: 'not a tray',
  },
  empty: { content: () => '', message: 'not a tray that was saved' },
  'too large': { content: () => Buffer.alloc(5_000_001, 32), message: 'larger than any tray' },
  'of another edition': {
    content: () =>
      saved.replace(
        '"edition":"slavinsky2004","title":"',
        '"edition":"other","title":"<i>Other</i> ',
      ),
    message: 'belongs to another edition, “<i>Other</i> ',
  },
  newer: { content: () => saved.replace('"tray":1', '"tray":9'), message: 'newer version' },
};

test.for(Object.keys(bad))(
  'a file that is %s gets a clear message and changes nothing',
  async (name) => {
    await putOnTray(page, [quotations[0]]);
    await page.goto('/tray/');
    await page.waitForLoadState('networkidle');
    const before = await keptTray(page);
    const { content, message } = bad[name] ?? { content: () => '', message: '' };
    await load(content());
    await offer().getByText(message).waitFor();
    await offer().getByText('Nothing was loaded, and your tray is as it was.').waitFor();
    expect(await keptTray(page)).toBe(before);
    await offer().getByRole('button', { name: 'Close' }).click();
    expect(await offer().isVisible()).toBe(false);
    expect(await isFocused(page.getByLabel('Load from a file'))).toBe(true);
  },
);

test('what a file holds is shown as text, whatever it is', async () => {
  await page.goto('/tray/');
  await page.waitForLoadState('networkidle');
  const mark = '<img src=x onerror=document.title=1>';
  await load(saved.replaceAll('I suppose', mark).replaceAll('from the file', mark));
  await offer().getByRole('button', { name: 'Add this to my tray' }).click();
  await page.locator('.tray-item').first().waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('.tray-words', { hasText: mark }).count()).toBe(1);
});
