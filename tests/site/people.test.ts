import { expect, test } from 'vitest';
import { readPages } from './built-pages.ts';

const pages = readPages();
const textOf = (address: string, selector: string): string[] => {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`There is no ${address}.`);
  const { $ } = page;
  return $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, ' ').trim());
};
const matsuoka = '/people/matsuoka-yosuke/';

test('a person’s page names its languages, and says when the person lived', () => {
  expect(textOf(matsuoka, '.native')).toEqual(['松岡洋右 Japanese']);
  expect(textOf(matsuoka, '.native [lang="ja"]')).toEqual(['松岡洋右']);
  expect(textOf(matsuoka, '.vital')).toEqual(['Born 4 March 1880, died 27 June 1946, aged 66']);
});

test('offices stand with their dates, and lead to who held the post before and after', () => {
  expect(textOf(matsuoka, '.offices li:not(.marks) p')).toEqual([
    'Chief delegate to the League of Nations assembly 1932 – 1933',
    'Minister for Foreign Affairs 22 July 1940 – 18 July 1941',
  ]);
  const page = pages.get(matsuoka);
  expect(page?.$('.offices a').first().attr('href')).toBe(
    '/people/by-office/#japan-foreign-minister',
  );
  expect(page?.$('.offices [role="img"]').attr('aria-label')).toMatch(
    /^Time line from 1936 to 1946; .*Minister for Foreign Affairs, 22.July 1940 – 18.July 1941; \d+ quotations; \d+ documents$/,
  );
});

test('quotations stand by their words, with day and addressee', () => {
  const lines = textOf(matsuoka, '[aria-labelledby="quotations"] li');
  expect(lines).toContain(
    '24 March 1941 “Tenno is usually put into foreign languages as emperor. But that is not right, for communism has long existed in Japan” to Joseph Stalin',
  );
});

test('what others state of a person is turned round', () => {
  const relations = textOf(matsuoka, '.margin li');
  expect(relations).toContain('Received by Adolf Hitler, Benito Mussolini');
  expect(relations).toContain('Letter from Winston Churchill');
});

test('nothing is headed that has nothing below it', () => {
  const empty = [...pages.values()].flatMap(({ address, $ }) =>
    $('.list, .margin section')
      .toArray()
      .filter((section) => $(section).find('li').length === 0)
      .map((section) => `${address} ${$(section).find('h2').text()}`),
  );
  expect(empty).toEqual([]);
});

test('the glossary can be read from one page, with the terms in their own languages', () => {
  const [term] = textOf(
    '/glossary/',
    '.glossary > div:has(dt a[href="/glossary/kwantung-army/"]) dd',
  );
  expect(term).toMatch(/^The Japanese army in Manchuria, named after the leased territory/);
  const page = pages.get('/glossary/');
  expect(page?.$('.glossary [lang="ja"]').text()).toContain('関東軍');
});

test('a place says what it is today and where it lies', () => {
  expect(textOf('/places/hsinking/', '.vital')).toEqual([
    'Today Changchun, China. 43°53′ north, 125°19′ east (from a gazetteer)',
  ]);
});
