import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** Three quotations, in the order in which tests put them on the tray. */
export const quotations = [
  'pact-article-2-1941',
  'matsuoka-thirty-years-1941',
  'malik-always-two-sided-1942',
] as const;

/** Puts quotations on the tray from their own pages. */
export async function putOnTray(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`/quotations/${id}/`);
    await page.getByRole('button', { name: 'Put on the tray' }).click();
    await page.getByText('On the tray, which now holds').waitFor();
  }
}

/** The tray with three quotations, at its page. */
export async function openFilledTray(page: Page): Promise<void> {
  await putOnTray(page, quotations);
  await page.goto('/tray/');
  await page.locator('.tray-item').nth(2).waitFor();
}

/** Who spoke in each quotation on the page of the tray, in order. */
export const speakers = async (page: Page): Promise<string[]> =>
  (await page.locator('.tray-item .tray-about a').allTextContents()).map(
    (heading) => heading.split(/ to |,/)[0] ?? '',
  );

export const noteOf = (page: Page, speaker: string): Locator =>
  page.getByRole('textbox', { name: `Your note on ${speaker}` });

/** What the browser keeps of the tray. */
export const keptTray = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), trayKey);

export const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [trayKey, text] as const);

export const trayKey = 'tray slavinsky2004 /';

/** Does something that saves a file, and reads it. */
export async function savedFile(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    act(),
  ]);
  const file = await download.path();
  return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
}

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);
