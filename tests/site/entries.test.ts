import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../../src/schemas/kinds.ts';
import { attributes, readPages, type BuiltPage } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const sections = kindNames.map((kind) => kinds[kind].address).filter((address) => address !== '');
const isEntry = new RegExp(`^/(?:${sections.join('|')})/(?!by-)[^/]+/$`);
const pages = readPages();
const files = readContentFiles();
const entries = new Set(files.map(({ address }) => address).filter((address) => address !== '/'));

test('every file of the content has its page, in the section of its kind', () => {
  expect(files.map(({ address }) => address).filter((address) => !pages.has(address))).toEqual([]);
});

test('every page of an entry comes from a file, or leads on from a former address', () => {
  const strange = [...pages.values()].filter(
    (page) =>
      isEntry.test(page.address) &&
      !entries.has(page.address) &&
      attributes(page, 'meta[http-equiv="refresh"]', 'content').length === 0,
  );
  expect(strange.map(({ address }) => address)).toEqual([]);
});

test('every entry can be reached from the index page of its kind', () => {
  const missing = [...entries].filter((address) => {
    const index = pages.get(/^\/[a-z]+\//.exec(address)?.[0] ?? '');
    return isEntry.test(address) && (!index || !linked(index, 'main a').has(address));
  });
  expect(missing).toEqual([]);
});

test('the page of an entry links back to every entry whose text links to it', () => {
  const prose = [...pages.values()].filter(({ address }) => entries.has(address));
  const links = prose.flatMap((page) =>
    // A quotation that is set within a text is linked as such; who spoke it stands on its own page.
    [...linked(page, '.prose a:not(figcaption a)')]
      .filter((to) => isEntry.test(to) && entries.has(to) && to !== page.address)
      .map((to) => ({ from: page.address, to })),
  );
  // An entry that very many mention has a page of its own for them.
  const backlinks = new Map(
    prose.map((page) => {
      const all = pages.get(`${page.address}mentions/`);
      return [page.address, linked(page, 'main a').union(all ? linked(all, 'main a') : new Set())];
    }),
  );
  expect(links.length).toBeGreaterThan(1000);
  const oneWay = links.filter(({ from, to }) => !backlinks.get(to)?.has(from));
  expect(oneWay.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test.for([
  ['chapters', 14],
  ['people', 103],
  ['documents', 75],
  ['quotations', 149],
  ['timeline', 150],
  ['places', 48],
  ['glossary', 51],
  ['figures', 11],
] as const)('/%s/ holds at least %i entries', ([section, floor]) => {
  const index = pages.get(`/${section}/`);
  const links = index ? [...linked(index, 'main a')] : [];
  const ofSection = links.filter((link) => link.startsWith(`/${section}/`) && pages.has(link));
  expect(ofSection.length).toBeGreaterThanOrEqual(floor);
});

test('the bibliography lists every work of the content, at least 860', () => {
  const works = z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(readFileSync('content/bibliography.json', 'utf8')));
  const lists = ['/bibliography/', '/bibliography/web/'].flatMap((list) => pages.get(list) ?? []);
  const listed = lists.flatMap((page) => attributes(page, '.works > li[id]', 'id'));
  expect(listed.toSorted()).toEqual(works.map(({ id }) => id).toSorted());
  expect(listed.length).toBeGreaterThanOrEqual(860);
});

/** Pages to which the links that a selector finds lead, without anchors. */
function linked(page: BuiltPage, selector: string): ReadonlySet<string> {
  const links = attributes(page, selector, 'href');
  return new Set(links.map((link) => new URL(link, `http://site.invalid${page.address}`).pathname));
}
