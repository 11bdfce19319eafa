import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import { readContentFiles } from './content-files.ts';
import { findFaults, findLostLinks, idsOf, readEpub, type ReadEpub } from './epub.ts';

const [path = ''] = globSync('dist/*.epub');
let book: ReadEpub;
beforeAll(() => {
  book = readEpub(path);
});

test('EPUBCheck finds no fault in the book', async () => {
  expect(await findFaults(path)).toEqual([]);
});

test('the book is read in the order of its contents: every page is in the manifest and the spine', () => {
  const { $package, pages } = book;
  const hrefs = new Map(
    $package('manifest > item')
      .toArray()
      .map((item) => [$package(item).attr('id'), $package(item).attr('href')]),
  );
  const spine = $package('spine > itemref')
    .toArray()
    .map((item) => hrefs.get($package(item).attr('idref')) ?? '');
  expect(spine.toSorted()).toEqual([...pages.keys()].toSorted());
  const $nav = page('nav.xhtml');
  const listed = $nav('nav[role="doc-toc"] a')
    .toArray()
    .map((link) => $nav(link).attr('href')?.split('#')[0] ?? '');
  expect([...new Set(listed)]).toEqual(spine.filter((name) => name !== 'nav.xhtml'));
});

test('every guide, document, quotation, note, person and term has its place', () => {
  const inside = ['chapters', 'documents', 'quotations', 'notes', 'people', 'glossary'];
  const count = readContentFiles().filter(({ folder }) => inside.includes(folder)).length;
  const sections = [...book.pages.values()].flatMap(($) => $('body > section[id]').toArray());
  const entries = sections.filter(({ attribs }) => !/^(?:page|works)-/.test(attribs['id'] ?? ''));
  expect(entries).toHaveLength(count);
});

test('no link inside the book leads nowhere, and no id stands twice', () => {
  expect(findLostLinks(book)).toEqual([]);
  for (const $ of book.pages.values()) expect(idsOf($)).toHaveLength(new Set(idsOf($)).size);
});

test('every call of a note leads to a note, and every note leads back', () => {
  let notes = 0;
  for (const $ of book.pages.values()) {
    const hrefs = (selector: string) =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href')?.slice(1) ?? '');
    const called = hrefs('a[role="doc-noteref"]');
    const there = $('aside[role="doc-footnote"]')
      .toArray()
      .map((note) => $(note).attr('id') ?? '');
    expect([...new Set(called)].toSorted()).toEqual(there.toSorted());
    const back = hrefs('aside a[role="doc-backlink"]');
    const calls = $('a[role="doc-noteref"]').toArray();
    expect(back.toSorted()).toEqual(calls.map((call) => $(call).attr('id') ?? '').toSorted());
    notes += there.length;
  }
  expect(notes).toBeGreaterThan(0);
});

test('names of other scripts keep their language', () => {
  for (const $ of book.pages.values()) {
    $('[lang]').each((_, element) => {
      expect($(element).attr('xml:lang')).toBe($(element).attr('lang'));
    });
    $('[lang]:not(html)').remove();
    expect($('body').text()).not.toMatch(/[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Katakana}]/u);
  }
});

test('the page that offers the book states its size and digest truthfully', () => {
  const bytes = readFileSync(path);
  const $ = load(readFileSync('dist/offline/index.html', 'utf8'));
  const [name = ''] = path.split(/[\\/]/).slice(-1);
  expect($('main a[download][href$=".epub"]').attr('href')).toBe(`/${name}`);
  expect($('main').text()).toContain(createHash('sha256').update(bytes).digest('hex'));
  expect($('main').text()).toContain(`${String(Math.round(bytes.length / 1000))}\u00a0kB`);
});

function page(name: string) {
  const $ = book.pages.get(name);
  if ($ === undefined) throw new Error(`the book has no ${name}`);
  return $;
}
