import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPages } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const pages = readPages();
const at = (address: string) => {
  const page = pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
};

const noteSchema = z.object({
  title: z.string(),
  contributor: z.object({ name: z.string() }),
  state: z.string(),
  archive: z.object({ repository: z.string() }).optional(),
  subjects: z.array(
    z.object({
      entry: z.string(),
      paragraph: z.string().optional(),
      bearing: z.string().optional(),
    }),
  ),
});
const files = readContentFiles();
const notes = files
  .filter(({ folder }) => folder === 'notes')
  .map(({ address, frontMatter }) => ({ address, ...noteSchema.parse(frontMatter) }));

test('a note stands on the page of each entry it is about, at the paragraph if it names one', () => {
  expect(notes.length).toBeGreaterThan(4);
  for (const { address, state, subjects } of notes) {
    for (const { entry, paragraph, bearing } of subjects) {
      const { $ } = at(`/${entry}/`);
      if (paragraph === undefined) {
        const list = $('section[aria-labelledby="notes"]');
        expect(list.find(`a[href="${address}"]`).length, `${address} ${entry}`).toBe(1);
        expect(list.text(), entry).toContain(state);
        continue;
      }
      const element = $(`#${paragraph}`);
      const mark = element.is('li') ? element.children('.noted') : element.next('.noted');
      expect(mark.find(`a[href="${address}"]`).length, `${address} ${entry}`).toBe(1);
      expect(mark.text()).toContain(
        `${bearing === 'disputes' ? 'Disputed by an archival' : 'Archival'} note (${state})`,
      );
    }
  }
});

test('the page of a note says its state, and quotes each paragraph with a link to it', () => {
  const { $ } = at('/notes/molotovs-answer-of-5-april-1945/');
  expect($('.state').text().trim()).toBe(
    'Proposed. Nobody else has compared it with the original yet.',
  );
  const chapter = $('.about li').last();
  expect(chapter.find('.bearing').text()).toBe('Disputes');
  expect(chapter.find('blockquote').text()).toContain('What was said afterwards matters more.');
  expect(chapter.find('a').attr('href')).toBe('/chapters/09-the-denunciation/#pha70');
});

test('a shelf mark stands as archivists write it', () => {
  const { $ } = at('/notes/two-files-of-12-april-1941/');
  expect($('.record dd').first().text().replaceAll('\u00a0', ' ')).toContain(
    'Russian State Archive of Socio-Political History (RGASPI), f. 558, op. 11, d. 404, ll. 102–111',
  );
});

test('a note is cited under the name of its contributor', () => {
  const recordSchema = z.array(z.object({ author: z.array(z.object({ literal: z.string() })) }));
  for (const { address, contributor } of notes) {
    const { $ } = at(address);
    const form = (label: string) =>
      $('#cite-page dt')
        .filter((_, dt) => $(dt).text() === label)
        .next()
        .text();
    const [record] = recordSchema.parse(JSON.parse(form('CSL-JSON')));
    expect(record?.author, address).toEqual([{ literal: contributor.name }]);
    expect(form('RIS'), address).toContain(`AU  - ${contributor.name}`);
    expect(form('Chicago note'), address).toMatch(new RegExp(`^${contributor.name}, “`));
  }
});

const groupsOf = (address: string) => {
  const { $ } = at(address);
  return $('.group')
    .toArray()
    .map((group) => ({
      title: $('h2', group).text(),
      notes: $('.item-title a', group)
        .toArray()
        .map((link) => $(link).attr('href')),
    }));
};

test('the index lists the notes by date, by archive and by state, each once', () => {
  const addresses = notes.map(({ address }) => address).toSorted();
  for (const address of ['/notes/', '/notes/by-archive/', '/notes/by-state/']) {
    const listed = groupsOf(address).flatMap((group) => group.notes);
    expect(listed.toSorted(), address).toEqual(addresses);
    expect(at(address).$('.orders [aria-current="page"]').attr('href')).toBe(address);
  }
  expect(groupsOf('/notes/').map(({ title }) => title)).toEqual(['2026']);
  const archives = [...new Set(notes.flatMap(({ archive }) => archive?.repository ?? []))];
  expect(groupsOf('/notes/by-archive/').map(({ title }) => title)).toEqual([
    ...archives.toSorted(),
    'No file named',
  ]);
  expect(groupsOf('/notes/by-state/').map(({ title }) => title)).toEqual(['Proposed']);
});

test('the feed of notes names who signs each, and what it is about', () => {
  const $ = load(readFileSync('dist/notes/feed.xml', 'utf8'), { xml: true });
  const entries = $('feed > entry').toArray();
  expect(entries).toHaveLength(notes.length);
  const dates = entries.map((entry) => Date.parse($('updated', entry).text()));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  for (const entry of entries) {
    const { pathname } = new URL($('id', entry).text());
    const note = notes.find(({ address }) => address === pathname);
    expect($('author > name', entry).text()).toBe(note?.contributor.name);
    const terms = $('category', entry)
      .toArray()
      .map((category) => $(category).attr('term'));
    expect(terms).toEqual(note?.subjects.map((subject) => subject.entry));
  }
  const links = at('/notes/').$('[href="/notes/feed.xml"]');
  expect(links.toArray().map((link) => at('/notes/').$(link).prop('tagName'))).toEqual([
    'LINK',
    'A',
  ]);
});
