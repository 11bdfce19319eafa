import { expect, test } from 'vitest';
import { readPages } from './built-pages.ts';

const pages = readPages();
const at = (address: string) => {
  const page = pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
};
const form = (address: string, work: string, label: string) => {
  const { $ } = at(address);
  const found = $(`#${work} dt`).filter((_, dt) => $(dt).text() === label);
  return found.next().text();
};

test('chapters, documents and people lead to a page that says how they are cited', () => {
  const entries = [...pages.values()].filter(
    ({ address, html }) =>
      /^\/(?:chapters|documents|people)\/(?!by-)[^/]+\/$/.test(address) &&
      !html.includes('http-equiv="refresh"'),
  );
  expect(entries.length).toBeGreaterThan(100);
  for (const { address, $ } of entries) {
    expect($(`a[href="${address}cite/"]`).text(), address).toBe('Cite this page');
    const record: unknown = JSON.parse(form(`${address}cite/`, 'cite-page', 'CSL-JSON'));
    expect(record, address).toMatchObject([{ URL: $('link[rel="canonical"]').attr('href') }]);
  }
});

test('a guide is not cited as the chapter, whose pages of the book stand beside it', () => {
  const address = '/chapters/03-matsuokas-negotiations-in-moscow/cite/';
  expect(form(address, 'cite-page', 'Chicago note')).toMatch(/^“Guide to Chapter 3: Matsuoka’s/);
  expect(form(address, 'cite-1', 'Chicago note')).toMatch(/^Boris Slavinsky, .*, 32–60\.$/);
});

test('a document is cited from where it is printed, with the place', () => {
  const address = '/documents/neutrality-pact-1941/cite/';
  expect(form(address, 'cite-page', 'MLA')).toMatch(/^“Pact of Neutrality/);
  const { $ } = at(address);
  expect($('.cite > copy-text > details').length).toBeGreaterThan(2);
});
