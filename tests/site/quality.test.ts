import { expect, test } from 'vitest';
import { attributes, readPages } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const pages = readPages();
const index = pages.get('/quality/');
if (index === undefined) throw new Error('The site has no page on the quality of its data.');

/** The lists to which the page leads, with the number that it gives for each. */
const lists = index
  .$('.measures li:has(a)')
  .toArray()
  .map((row) => ({
    address: index.$(row).find('a').attr('href') ?? '',
    count: Number(index.$(row).find('strong').text()),
  }));

test('a count that is not zero leads to its list', () => {
  const counts = index
    .$('.measures li')
    .toArray()
    .map((row) => Number(index.$(row).find('strong').text()));
  expect(counts.length).toBeGreaterThanOrEqual(12);
  expect(lists.length).toBe(counts.filter((count) => count > 0).length);
  expect(lists.filter(({ address }) => !pages.has(address))).toEqual([]);
});

test('the list of a fault names each entry that has it, or the list of all of its kind', () => {
  const disputed = readContentFiles().filter(({ body }) =>
    body.includes('\n## Doubtful or disputed'),
  );
  const page = pages.get('/quality/disputed/');
  const listed = new Set(page ? attributes(page, '.group a', 'href') : []);
  const missing = disputed.filter(
    ({ address }) => !listed.has(address) && !listed.has(address.replace(/[^/]+\/$/, '')),
  );
  expect(missing).toEqual([]);
  expect(disputed.length).toBeGreaterThan(200);
  expect(lists).toContainEqual({ address: '/quality/disputed/', count: disputed.length });
});

test('where all entries of a kind have a fault, their own list stands for them', () => {
  const drafts = pages.get('/quality/drafts/');
  expect(drafts && attributes(drafts, '.whole a', 'href')).toContain('/people/');
  expect(drafts && attributes(drafts, 'main a', 'href').length).toBeLessThan(40);
});

test('a statement that is not verified is quoted, and its link leads to it', () => {
  const page = pages.get('/quality/unverified/');
  const links = page ? attributes(page, '.items a', 'href') : [];
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.includes('#'))).toEqual([]);
  expect(page?.$('.item-text').length).toBe(links.length);
});
