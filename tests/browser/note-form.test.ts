import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints.splice(0)).toEqual([]));

test('a note written with the keyboard alone passes the check of the edition', async () => {
  const page = await site.newPage();
  await page.goto('/documents/neutrality-pact-1941/#article-3');
  await page.getByRole('link', { name: 'Add an archival note' }).click();
  await page.waitForURL('**/add-note/?about=documents/neutrality-pact-1941%23article-3');
  await page.waitForFunction(() => !!document.querySelector('input[role="combobox"]'));

  await type(page, 'title', 'What I saw: “No. 0146”, it’s a #test');
  await type(page, 'subjects.0.statement', 'The term begins with ratification: on both sides.');
  await tabTo(page, 'add');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Matsoka');
  await choices(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, 'field-archive-repository');
  await page.keyboard.type('Foreign Policy');
  await type(page, 'archive.fond', '07');
  await type(page, 'archive.opis', '2');
  await type(page, 'archive.papka', '9');
  await type(page, 'archive.delo', 'unknown');
  await type(page, 'body', 'Read: «Ответ посла».\n\nAnd 日ソ中立条約, in Tokyo 🗂.');
  await type(page, 'contributor.name', 'Josiah "Joe" Carberry');
  await type(page, 'contributor.orcid', '0000-0002-1825-0097');
  await tabTo(page, 'check');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The note is ready' }).waitFor();
  expect(await page.locator('.answer').innerText()).toBe('Nothing must be corrected.');

  await tabTo(page, 'download');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('what-i-saw-no-0146-its-a-test.md');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toBe(await page.locator('.file pre').innerText());
  expect(text).toContain('    paragraph: article-3\n');
  expect(text).toContain('  - entry: people/matsuoka-yosuke\n');
  expect(text).toContain('  fond: "07"\n');
  expect(await checkWith(download.suggestedFilename(), text)).toEqual([]);
});

test('what is wrong is told beside its field in the words of the check, and the summary leads there', async () => {
  const page = await openForm('?about=documents/neutrality-pact-1941%23pzzzz');
  await page.getByLabel('ORCID').fill('0000-0002-1825-0098');
  await page.getByLabel('Title').focus();
  await page
    .locator('[data-field="contributor.orcid"] .problem')
    .getByText(
      '"0000-0002-1825-0098"; compare it with the record at orcid.org: its last sign does not fit the others.',
    )
    .waitFor();
  // Nobody is told of fields that they have not come to yet.
  expect(await page.locator('[data-field="body"] .problem').isVisible()).toBe(false);

  await page.getByLabel('Archive', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Fond').fill('07');
  await page.getByLabel('Delo').fill('4');
  await page.getByLabel('Papka').fill('2');
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('heading', { name: 'To be corrected' }).waitFor();
  expect(await focused(page)).toContain('summary');
  expect(await problem(page, 'title')).toContain(
    'add "title: …" – What the note is about, in a line.',
  );
  expect(await page.getByRole('heading', { name: 'The note is ready' }).isVisible()).toBe(false);
  const link = page.locator('.summary').getByRole('link', { name: 'Your name' });
  await link.click();
  expect(await focused(page)).toBe('field-contributor-name');
});

test('rules that look at the facts speak once the fields are in order', async () => {
  const page = await openForm('?about=documents/neutrality-pact-1941%23pzzzz');
  await fillIn(page);
  await page.getByLabel('Archive', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Fond').fill('07');
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('heading', { name: 'To be corrected' }).waitFor();
  expect(await problem(page, 'archive.opis')).toMatch(
    /^no "opis", which a shelf mark of .* has; add "opis: …"/,
  );
  expect(await problem(page, 'subjects.0.paragraph')).toMatch(
    /^"pzzzz", a paragraph that documents\/neutrality-pact-1941.md does not have; write what stands after "#"/,
  );
  for (const part of ['Opis', 'Papka', 'Delo']) await page.getByLabel(part).fill('2');
  await page.getByLabel('Its paragraph').fill('');
  await page.getByRole('heading', { name: 'The note is ready' }).waitFor();
  expect(await page.locator('.problem:visible').count()).toBe(0);
});

test('a paragraph is chosen by its beginning, or by the link to it', async () => {
  const page = await openForm('?about=documents/neutrality-pact-1941');
  await page.getByLabel('Its paragraph').fill('five years');
  await choices(page).first().click();
  expect(await file(page)).toContain('    paragraph: ');
  await page.getByLabel('Its paragraph').fill(`${site.address}/documents/x/#article-2`);
  expect(await file(page)).toContain('    paragraph: article-2\n');
});

test('the draft survives a reload until it is thrown away, and a name is kept only when asked', async () => {
  const page = await openForm('?about=people/sato-naotake');
  await fillIn(page);
  await page.goto('about:blank');
  await page.goto('/add-note/');
  await page.getByText('The draft that you began in this browser stands here again.').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('A title');
  expect(await file(page)).toContain('  - entry: people/sato-naotake\n');
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('#field-subjects-0-entry')?.value === 'Naotake Sato',
  );

  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  await page.getByText('The draft is thrown away.').waitFor();
  await page.goto('/add-note/');
  expect(await page.getByLabel('Title').inputValue()).toBe('');
  expect(await page.getByLabel('Your name').inputValue()).toBe('');

  await page.getByLabel('Your name').fill('A reader');
  const remember = page.getByLabel('Remember my name in this browser');
  await remember.check();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Throw the draft away' }).click();
  expect(await page.getByLabel('Your name').inputValue()).toBe('A reader');
  await remember.uncheck();
  expect(await page.evaluate(() => localStorage.getItem('note-contributor'))).toBe(null);
});

test('a note that rests on nothing is ready, and told so', async () => {
  const page = await openForm('?about=people/sato-naotake');
  await fillIn(page);
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('heading', { name: 'The note is ready' }).waitFor();
  await page.getByRole('heading', { name: 'Worth considering' }).waitFor();
  expect(await problem(page, 'title')).toBe(
    'a note that names neither a file nor a work; add "archive:" with the shelf mark, or cite what it rests on.',
  );
  await page.getByLabel('What you saw').fill('I saw it. [@slavinsky2004, p. 173]');
  await page.getByRole('heading', { name: 'Worth considering' }).waitFor({ state: 'hidden' });
  expect(await page.locator('.answer').innerText()).toBe('Nothing must be corrected.');
});

test('entries are added and left out, and the file follows', async () => {
  const page = await openForm('?about=people/sato-naotake');
  await page.getByRole('button', { name: 'Add another entry' }).click();
  await page.keyboard.type('Лозовский');
  await page
    .getByRole('option', { name: /found as/ })
    .first()
    .click();
  expect(await file(page)).toContain(
    'subjects:\n  - entry: people/sato-naotake\n  - entry: people/lozovskiy-solomon\n',
  );
  await page.getByRole('button', { name: 'Leave this entry out' }).first().click();
  expect(await file(page)).toContain('subjects:\n  - entry: people/lozovskiy-solomon\n');
  expect(await page.getByRole('button', { name: 'Leave this entry out' }).count()).toBe(0);
});

test('what is typed is text, in the file and on the page', async () => {
  const page = await openForm('');
  const harm = '<img src=x onerror="document.title=1">';
  await page.getByLabel('Title').fill(harm);
  await page.getByLabel('What you saw').fill(harm);
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByRole('heading', { name: 'To be corrected' }).waitFor();
  expect(await problem(page, 'body')).toContain('<img');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await file(page)).toContain(`title: ${JSON.stringify(harm)}\n`);
});

test('without a network the note is written all the same, and says that it is not checked', async () => {
  const page = await site.newPage();
  await page.route('**/add-note/entries.json?v=*', (route) => route.abort());
  await page.goto('/add-note/');
  await fillIn(page);
  await page.getByRole('button', { name: 'Check the note' }).click();
  await page.getByText('The note cannot be checked without a network.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('title: A title\n');
  const refused = `${page.url()}: Failed to load resource: net::ERR_FAILED`;
  await page.context().close();
  expect(new Set(site.complaints.splice(0))).toEqual(new Set([refused]));
});

test('what is typed before the script is there stays', async () => {
  const page = await site.newPage();
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/NoteForm*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/add-note/', { waitUntil: 'commit' });
  await page.getByLabel('Title').fill('Quick');
  await page.getByLabel('That statement').fill('Typed at once.');
  release?.();
  await expect.poll(() => file(page)).toContain('title: Quick\n');
  expect(await file(page)).toContain('statement: Typed at once.\n');
  expect(await page.getByLabel('That statement').inputValue()).toBe('Typed at once.');
});

test('without a script the page explains how to write the file, with a whole example', async () => {
  const page = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/add-note/');
  expect(await page.locator('main form').isVisible()).toBe(false);
  await page.getByText('The form needs JavaScript, which is switched off here.').waitFor();
  const example = await page.getByLabel('A file written by hand').innerText();
  expect(await checkWith('an-example.md', example)).toEqual([]);
});

test.for(['light', 'dark'] as const)(
  'axe finds no fault in %s, be the form empty, faulty or filled in',
  async (colorScheme) => {
    const page = await site.newPage({ colorScheme, viewport: { width: 320, height: 800 } });
    await page.goto('/add-note/?about=people/sato-naotake');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Archive', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Check the note' }).click();
    await page.getByRole('heading', { name: 'To be corrected' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await fillIn(page);
    await page.getByLabel('Archive', { exact: true }).selectOption({ index: 0 });
    await page.getByRole('heading', { name: 'The note is ready' }).waitFor();
    await page.getByLabel('Its name').fill('Mo');
    await choices(page).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

async function openForm(search: string): Promise<Page> {
  const page = await site.newPage();
  await page.goto(`/add-note/${search}`);
  return page;
}

async function fillIn(page: Page) {
  await page.getByLabel('Title').fill('A title');
  await page.getByLabel('What you saw').fill('I saw it.');
  await page.getByLabel('Your name').fill('A reader');
}

/** Walks on with the Tab key to the field of this name, or to the control of this id or class. */
async function tabTo(page: Page, name: string) {
  for (let stops = 0; stops < 60; stops += 1) {
    const isThere = await page.evaluate((wanted) => {
      const { activeElement: at } = document;
      const place = at?.closest('[data-field]')?.getAttribute('data-field');
      return (
        place === wanted ||
        at?.id === wanted ||
        at?.textContent.toLowerCase().startsWith(wanted) === true
      );
    }, name);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to ${name}`);
}

async function type(page: Page, name: string, text: string) {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

const choices = (page: Page) => page.locator('[role="listbox"]:not([hidden]) [role="option"]');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
const file = (page: Page) => page.locator('.file pre').innerText();
const problem = (page: Page, field: string) =>
  page.locator(`[data-field="${field}"] .problem`).innerText();

async function faultsOf(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
}

/** What `npm run check` says of one more note in the edition; it fails where something must be corrected. */
async function checkWith(name: string, text: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
  try {
    cpSync('content', folder, { recursive: true });
    writeFileSync(path.join(folder, 'notes', name), text);
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/check.ts'], {
      env: { PATH: process.env['PATH'], EDITION: folder },
    });
    expect(stdout).toContain('0 errors');
    return stdout.split('\n').filter((line) => line.includes(name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
