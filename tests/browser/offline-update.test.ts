import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { untilKept } from './kept-addresses.ts';
import { hears, keepEdition, meetReader, saved, type Reader } from './offline-reader.ts';
import { makeSecondBuild } from './second-build.ts';

const tag = 'ffffffffffff';
const place = '/places/moscow/';

let later: string;
let reader: Reader;
beforeAll(async () => {
  later = await makeSecondBuild(tag, (file, text) => {
    if (file === 'places/moscow/index.html') return text.replace(/<h1[^>]*>/, '$&Later ');
    if (file === 'search/names.json') return text.replaceAll('Yosuke Matsuoka', 'Yosuke Later');
    return undefined;
  });
});
afterAll(() => rmSync(later, { recursive: true }));
beforeEach(async () => {
  reader = await meetReader();
});
afterEach(() => reader.leave());

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const notice = (page: Page) => page.locator('.offline-notice');
const newer = 'There is a newer version of this site than this page.';

/** The first name that the search offers while somebody types. */
async function firstName(page: Page): Promise<string> {
  await page.keyboard.press('/');
  const dialogue = page.getByRole('dialog', { name: 'Search' });
  await dialogue.getByRole('searchbox').fill('Yosuke');
  const name = await dialogue
    .getByRole('link', { name: /^Yosuke/ })
    .first()
    .innerText();
  await page.keyboard.press('Escape');
  return name;
}

test('a tab of the earlier build goes on with its own files, and hears of the newer one', async () => {
  await keepEdition(await reader.open('/offline/'));
  const old = await reader.open('/glossary/');
  await old.evaluate(() => document.body.setAttribute('data-mark', 'here'));
  await reader.network.leadTo(later);
  const young = await reader.open(place);
  expect(await headingOf(young)).toMatch(/^Later /);
  await notice(old).getByText(newer).waitFor();
  expect(await notice(young).count()).toBe(0);
  expect(await firstName(old)).toBe('Yosuke Matsuoka');
  expect(await firstName(young)).toBe('Yosuke Later');
  expect(await old.locator('[data-mark="here"]').count()).toBe(1);
  const loaded = old.waitForEvent('load');
  await notice(old).getByRole('button', { name: 'Load it' }).click();
  await loaded;
  expect(await firstName(old)).toBe('Yosuke Later');
});

test('without a copy, a tab of the earlier build is given nothing of the newer index', async () => {
  const old = await reader.open('/glossary/');
  await untilKept(old, '/offline/not-kept/index.html');
  await reader.network.leadTo(later);
  await old.keyboard.press('/');
  const dialogue = old.getByRole('dialog', { name: 'Search' });
  await dialogue.getByRole('searchbox').fill('Yosuke');
  await notice(old).getByText(newer).waitFor();
  expect(await dialogue.getByRole('link', { name: 'Later' }).count()).toBe(0);
});

test('an update is one switch: until it is whole the earlier copy answers, then the newer', async () => {
  const desk = await reader.open('/offline/');
  await keepEdition(desk);
  await reader.network.leadTo(later);
  reader.network.asked.length = 0;
  let parts = 0;
  reader.network.instead = ({ url }) => url?.startsWith('/offline/parts/') === true && ++parts > 5;
  await desk.reload();
  await desk
    .getByText(/The site shows a newer version, ffffffffffff, last changed on 24\sDecember 2026\./)
    .waitFor();
  await desk.getByRole('button', { name: 'Update the copy' }).click();
  await expect.poll(() => parts, { timeout: 20_000 }).toBe(8);
  await reader.network.cut();
  await reader.restart();
  const during = await reader.open(place);
  expect(await headingOf(during)).toBe('Moscow');
  expect(await firstName(during)).toBe('Yosuke Matsuoka');

  reader.network.instead = undefined;
  await reader.network.mend();
  const again = await reader.open('/offline/');
  await again.getByRole('button', { name: 'Go on with the update' }).click();
  await hears(again, saved);
  await reader.network.cut();
  const after = await reader.open(place);
  expect(await headingOf(after)).toMatch(/^Later /);
  expect(await firstName(after)).toBe('Yosuke Later');
  // A tab of the earlier copy goes on with what it was opened with.
  expect(await firstName(during)).toBe('Yosuke Matsuoka');
});

test('an update that is given up leaves the copy as it was', async () => {
  const desk = await reader.open('/offline/');
  await keepEdition(desk);
  await reader.network.leadTo(later);
  await desk.reload();
  reader.network.instead = ({ url }) => url?.startsWith('/offline/parts/') === true;
  await desk.getByRole('button', { name: 'Update the copy' }).click();
  await hears(desk, 'Saving the edition.');
  await desk.getByRole('button', { name: 'Pause' }).click();
  await desk.getByRole('button', { name: 'Give up the update' }).click();
  await hears(desk, 'What was saved of the update is removed. The copy is as it was.');
  await reader.network.cut();
  expect(await headingOf(await reader.open(place))).toBe('Moscow');
});

test('a build that replaces the one being saved is saved in its place', async () => {
  const desk = await reader.open('/offline/');
  const held: unknown[] = [];
  reader.network.instead = ({ url }) =>
    url?.startsWith('/offline/parts/') === true && held.push(url) > 3;
  await desk.getByRole('button', { name: 'Keep the whole edition' }).click();
  await expect.poll(() => held.length, { timeout: 20_000 }).toBe(6);
  await reader.network.leadTo(later);
  reader.network.instead = undefined;
  await reader.network.cut();
  await reader.network.mend();
  await hears(desk, saved);
  expect(await desk.locator('.standing').innerText()).toContain('of version ffffffffffff');
});
