import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFaults } from '../site/epub.ts';
import { openSite, type OpenSite } from './browser.ts';
import { buildHostileEdition } from './hostile-edition.ts';

// The check is the first wall and did not run here: what follows holds by the rendering alone.
let built: Awaited<ReturnType<typeof buildHostileEdition>>;
let site: OpenSite;
let pages: string[];

beforeAll(async () => {
  built = await buildHostileEdition();
  site = await openSite({ folder: built.folder });
  pages = globSync('**/*.html', { cwd: built.folder }).sort();
}, 180_000);
afterAll(async () => {
  await site.close();
  built.remove();
});

test('the texts are all there to be tried', () => {
  expect(pages.filter((file) => /^glossary\/(?:html|link|picture)-/.test(file))).toHaveLength(69);
  expect(pages).toContain('people/fitzroy-robert/index.html');
});

const visits: { policy: string; bypassCSP: boolean }[] = [
  { policy: 'with the policy of the page', bypassCSP: false },
  { policy: 'without any policy', bypassCSP: true },
];

test.for(visits)(
  'no text runs, asks another host or names a global, $policy',
  { timeout: 300_000 },
  async ({ bypassCSP }) => {
    const page = await site.newPage({ bypassCSP });
    const dialogues: string[] = [];
    page.on('dialog', (dialogue) => {
      dialogues.push(dialogue.message());
      void dialogue.dismiss();
    });
    const harmed: string[] = [];
    for (const file of pages) {
      await page.goto(`${site.address}/${file.replace('index.html', '')}`);
      if (await isHarmed(page)) harmed.push(file);
    }
    expect(harmed).toEqual([]);
    expect(dialogues).toEqual([]);
    expect(site.complaints.splice(0)).toEqual([]);
    await page.context().close();
  },
);

/** Whether a text has made something of the page, after all that waits for a pointer was given one. */
const isHarmed = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error', 'load'])
        element.dispatchEvent(new Event(type));
      // What leads away, and a field of the site's own that asks for a file of the reader's.
      const leads = element.closest('a, button, summary, [type="file"], label') !== null;
      if (element instanceof HTMLElement && !leads) element.click();
    }
    return (
      'hostile' in window ||
      document.querySelector('main :is(iframe, object, embed, base)') !== null
    );
  });

test('every link leads by http, https or mailto, and none to a host that is hidden', () => {
  const faults = pages.flatMap((file) => {
    const $ = load(readFileSync(path.join(built.folder, file), 'utf8'));
    return $('[href], [src], [action], [formaction], [data], [poster], [srcset], [style], [name]')
      .toArray()
      .flatMap((element) => Object.entries(element.attribs))
      .filter(([name, value]) => !isHarmless(name, value))
      .map(([name, value]) => `${file}: ${name}="${value}"`);
  });
  expect(faults).toEqual([]);
});

function isHarmless(name: string, value: string): boolean {
  if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) return false;
  if (!['href', 'src', 'action', 'data', 'poster', 'srcset'].includes(name)) return true;
  if (/^(?:#|\/(?![/\\])|mailto:|[\w-]+\.(?:csv|json)$)/.test(value)) return true;
  return /^https?:\/\/[\w.-]+(?:[/?#]|$)/.test(value) && (name === 'href' || isOurs(value));
}
const isOurs = (address: string): boolean => address.startsWith('https://example.org/');

test('no id that a text makes can be the name of a variable, or an id of the page around it', () => {
  const ids = pages.flatMap((file) => {
    const $ = load(readFileSync(path.join(built.folder, file), 'utf8'));
    return $('.prose [id]')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
  });
  expect(ids).toContain('section-hostile');
  expect(ids.filter((id) => !/-|^p[a-z0-9]{4}$/.test(id))).toEqual([]);
});

test('feed, sitemap, description of the search and data are whole, whatever they carry', async () => {
  for (const file of ['feed.xml', 'sitemap.xml', 'opensearch.xml']) {
    const page = await site.newPage();
    await page.goto(site.address);
    const xml = readFileSync(path.join(built.folder, file), 'utf8');
    const fault = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror, img, b, script')?.textContent ?? '';
    }, xml);
    expect(fault).toBe('');
    await page.context().close();
  }
  for (const file of globSync('{data,previews,search}/*.json', { cwd: built.folder })) {
    const text = readFileSync(path.join(built.folder, file), 'utf8');
    expect((): unknown => JSON.parse(text)).not.toThrow();
  }
  const [file = ''] = globSync('*.epub', { cwd: built.folder });
  expect(await findFaults(path.join(built.folder, file))).toEqual([]);
}, 120_000);
