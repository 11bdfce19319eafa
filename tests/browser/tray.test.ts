import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';
import {
  isFocused,
  keep,
  keptTray,
  noteOf,
  openFilledTray,
  putOnTray,
  quotations,
  savedFile,
  speakers,
  trayKey,
} from './tray-page.ts';

let site: OpenSite;
let page: Page;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  page = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => site.close());
afterEach(async () => {
  await page.context().close();
  expect(site.complaints.splice(0)).toEqual([]);
});

const inOrder = ['Japan and the Soviet Union', 'Yosuke Matsuoka', 'Yakov Malik'];
const copied = () => page.evaluate(() => navigator.clipboard.readText());

test('a note is kept as it is typed, beside its quotation', async () => {
  await openFilledTray(page);
  await noteOf(page, 'Yosuke Matsuoka').fill('Line one\n<b>“two”</b>');
  await page.goto('/');
  await page.goto('/tray/');
  expect(await noteOf(page, 'Yosuke Matsuoka').inputValue()).toBe('Line one\n<b>“two”</b>');
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('');
  expect(await page.locator('.tray-item b').count()).toBe(0);
});

test('with the keyboard alone a quotation moves, the focus stays, and the move is said', async () => {
  await openFilledTray(page);
  const up = page.getByRole('button', { name: 'Up: Yakov Malik' });
  await up.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Moved to place 2 of 3.').waitFor();
  expect(await isFocused(up)).toBe(true);
  await page.keyboard.press('Space');
  await page.getByRole('status').getByText('Moved to place 1 of 3.').waitFor();
  expect(await isFocused(up)).toBe(true);
  expect(await up.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await speakers(page)).toEqual(['Yakov Malik', ...inOrder.slice(0, 2)]);
  await page.reload();
  expect(await speakers(page)).toEqual(['Yakov Malik', ...inOrder.slice(0, 2)]);
});

test('what is removed comes back with its note at its place, and the focus goes along', async () => {
  await openFilledTray(page);
  await noteOf(page, 'Yosuke Matsuoka').fill('my note');
  await page.getByRole('button', { name: 'Remove: Yosuke Matsuoka' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Removed: Yosuke Matsuoka').waitFor();
  expect(await speakers(page)).toEqual(['Japan and the Soviet Union', 'Yakov Malik']);
  const undo = page.getByRole('button', { name: 'Undo' });
  expect(await isFocused(undo)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await speakers(page)).toEqual(inOrder);
  expect(await noteOf(page, 'Yosuke Matsuoka').inputValue()).toBe('my note');
  expect(await isFocused(page.getByRole('button', { name: 'Remove: Yosuke Matsuoka' }))).toBe(true);
});

test('the last one removed leaves the way back and the way to the quotations', async () => {
  await putOnTray(page, [quotations[0]]);
  await page.goto('/tray/');
  await page.getByRole('button', { name: 'Remove' }).click();
  expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy as RIS' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Begin with the quotations' }).click();
  await page.waitForURL('**/quotations/');
});

test('each format is copied and saved with the citation that the reader chose', async () => {
  await openFilledTray(page);
  await noteOf(page, 'Yakov Malik').fill('=compare');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByRole('status').getByText('Copied: the tray as Markdown.').waitFor();
  expect(await copied()).toMatch(
    /^## Japan and the Soviet Union, 13.April 1941\n\n> Should one of/,
  );
  expect(await copied()).toContain(
    '*A Documentary Companion to The Japanese–Soviet Neutrality Pact*',
  );
  expect(await copied()).toContain('Note: =compare');
  await page.getByRole('radio', { name: 'the source that each rests on' }).check();
  const first = page.locator('.tray-cited').first();
  expect(await first.textContent()).toMatch(/^Gaimushō.*491–492\.$/);
  const files = {
    Markdown: /^## Japan[^]*— Gaimushō/,
    CSV: /^\uFEFFNumber,[^]*"'=compare"\r\n$/,
    RIS: /^TY {2}- BOOK\r\n[^]*N1 {2}- pp\. 491–492: “Should one[^]*My note: =compare\r\nER {2}- \r\n$/,
    BibTeX: /^@book\{gaimusho1966,\n[^]*annote = \{[^]*My note: =compare\},\n\}\n$/,
  };
  const extensions = { Markdown: 'md', CSV: 'csv', RIS: 'ris', BibTeX: 'bib' } as const;
  for (const format of ['Markdown', 'CSV', 'RIS', 'BibTeX'] as const) {
    const button = page.getByRole('button', { name: `Download as ${format}` });
    const { name, text } = await savedFile(page, () => button.click());
    expect(name).toMatch(/^tray-slavinsky2004-\d{4}-\d{2}-\d{2}\./);
    expect(name.split('.').at(-1)).toBe(extensions[format]);
    expect(text).toMatch(files[format]);
  }
});

test('in print there is a card for each quotation, with its note and citation, and nothing else', async () => {
  await openFilledTray(page);
  await noteOf(page, 'Yakov Malik').fill('On the card');
  await page.reload();
  await page.evaluate(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.getByRole('button', { name: 'Print as cards' }).click();
  expect(await page.title()).toBe('printed');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tray-item:visible').count()).toBe(3);
  expect(await page.getByText('On the card').filter({ visible: true }).count()).toBe(1);
  expect(await page.locator(':is(button, textarea, h1, h2, .foot, .bar):visible').count()).toBe(0);
  const boxes = await page
    .locator('.tray-item')
    .evaluateAll((cards) =>
      cards.map((card) => card.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  // 95 by 126 mm: two beside each other and two below on A4 and on Letter.
  for (const [width = 0, height = 0] of boxes) {
    expect(Math.round((width / 96) * 25.4)).toBe(95);
    expect(Math.round((height / 96) * 25.4)).toBe(126);
  }
});

test('nothing on the tray needs the network', async () => {
  await openFilledTray(page);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  await page.getByRole('button', { name: 'Down: Japan and the Soviet Union' }).click();
  await noteOf(page, 'Yakov Malik').fill('written on a train');
  const { text } = await savedFile(page, () =>
    page.getByRole('button', { name: 'Save to a file' }).click(),
  );
  expect(text).toContain('written on a train');
});

test('two tabs show the same tray, and neither undoes what the other did', async () => {
  await openFilledTray(page);
  const other = await page.context().newPage();
  await other.goto('/tray/');
  await noteOf(page, 'Yakov Malik').fill('typed in the first tab');
  await other.getByRole('button', { name: 'Remove: Yosuke Matsuoka' }).click();
  await expect.poll(() => speakers(page)).toEqual(['Japan and the Soviet Union', 'Yakov Malik']);
  await expect.poll(() => noteOf(other, 'Yakov Malik').inputValue()).toBe('typed in the first tab');
  await noteOf(other, 'Japan').fill('typed in the second tab');
  await expect.poll(() => noteOf(page, 'Japan').inputValue()).toBe('typed in the second tab');
  await page.reload();
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('typed in the first tab');
});

test('a note brings back what another tab has removed meanwhile', async () => {
  await openFilledTray(page);
  const other = await page.context().newPage();
  await other.goto('/tray/');
  await noteOf(other, 'Yakov Malik').evaluate((field, key) => {
    if (field instanceof HTMLTextAreaElement) field.value = 'half';
    field.dispatchEvent(new Event('input'));
    // What this tab hears when another one has removed everything.
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key }));
  }, trayKey);
  await expect.poll(() => speakers(other)).toEqual(['Yakov Malik']);
  expect(await keptTray(page)).toContain('"note":"half"');
});

test('a browser without room says so, and nothing is lost', async () => {
  await openFilledTray(page);
  const before = await keptTray(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await noteOf(page, 'Yakov Malik').fill('too much');
  await page.getByRole('alert').getByText('no room left for the tray').waitFor();
  expect(await noteOf(page, 'Yakov Malik').inputValue()).toBe('too much');
  expect(await keptTray(page)).toBe(before);
  expect(await speakers(page)).toEqual(inOrder);
});

test('a tray of a newer version is left as it is, and nothing is put on it', async () => {
  await page.goto('/');
  const newer = '{"tray":2,"edition":"slavinsky2004","things":[]}';
  await keep(page, newer);
  await page.goto('/tray/');
  await page.getByRole('alert').getByText('newer version of the site').waitFor();
  await page.goto(`/quotations/${quotations[0]}/`);
  await page.getByRole('button', { name: 'Put on the tray' }).click();
  await page.getByRole('status').getByText('newer version of the site').waitFor();
  expect(await keptTray(page)).toBe(newer);
});

test('a tray that cannot be read is set aside, told of, and can be saved', async () => {
  await putOnTray(page, [quotations[0]]);
  const broken = (await keptTray(page))?.slice(0, 500) ?? '';
  await keep(page, broken);
  await page.goto('/tray/');
  const alert = page.getByRole('alert');
  await alert.getByText('set aside as it was').waitFor();
  const { text } = await savedFile(page, () =>
    alert.getByRole('button', { name: 'Save it to a file' }).click(),
  );
  expect(text).toBe(broken);
  await putOnTray(page, [quotations[1]]);
  await keep(page, 'broken again');
  await page.goto('/tray/');
  expect(await alert.getByText('set aside as it was').count()).toBe(2);
  await alert.getByRole('button', { name: 'Delete it' }).first().click();
  expect(await alert.getByText('set aside as it was').count()).toBe(1);
});

test('other words on the site are shown, and taken only if the reader wants them', async () => {
  await putOnTray(page, [quotations[0], quotations[1]]);
  const kept = (await keptTray(page)) ?? '';
  await keep(
    page,
    kept.replace('Should one of', 'Shall one of').replace('Article 2 of', 'Article 22 of'),
  );
  await page.goto('/tray/');
  const item = page.locator('.tray-item').first();
  await item.getByText('The site has other words for it now:').waitFor();
  expect(await item.locator('.tray-words').textContent()).toMatch(/^Shall one/);
  await item.getByRole('button', { name: 'Take these words' }).click();
  expect(await item.locator('.tray-words').textContent()).toMatch(/^Should one/);
  expect(await keptTray(page)).toBe(kept);
});

test('what else the site has corrected comes by itself; what it dropped stays whole', async () => {
  await putOnTray(page, [quotations[0], quotations[1]]);
  const kept = (await keptTray(page)) ?? '';
  await keep(
    page,
    kept.replace('Article 2 of', 'Article 22 of').replaceAll(quotations[1], 'gone-1941'),
  );
  await page.goto('/tray/');
  await page.getByText('The site no longer has this quotation').waitFor();
  expect(await page.locator('.tray-about').first().textContent()).toContain('Article 2 of');
  expect(await speakers(page)).toEqual(inOrder.slice(0, 2));
  expect(site.complaints.splice(0).filter((one) => !one.includes('404'))).toEqual([]);
});

test('the tray has no fault that axe finds, full, in light and in dark, nor is it too wide', async () => {
  await openFilledTray(page);
  await page.getByRole('button', { name: 'Remove: Yosuke Matsuoka' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const faults = await page.evaluate(
      `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
    );
    expect(faults).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
});
