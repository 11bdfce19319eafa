import { expect, test } from 'vitest';
import { attributes, readPages, type BuiltPage } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const pages = readPages();
const documents = readContentFiles().filter(({ address }) => address.startsWith('/documents/'));
const index = pageAt('/documents/');
const pact = pageAt('/documents/neutrality-pact-1941/');

test('the life of the Neutrality Pact is told day by day, and its term reckoned', () => {
  const rows = pact.$('.dates tbody tr').toArray();
  const lines = rows.map((row) =>
    pact
      .$(row)
      .find('th, td')
      .toArray()
      // What is disputed stands below the line.
      .map((cell) => words(pact.$(cell).clone().find('.label, ul').remove().end().text())),
  );
  expect(lines).toEqual([
    ['Signed', '13 April 1941', ''],
    ['Ratified', '25 April 1941', 'By the USSR and Japan.'],
    ['In force', '25 April 1941', 'The 5 years of the term count from this day.'],
    ['Ratifications exchanged', 'May 1941', 'In Tokyo.'],
    [
      'Notice',
      '5 April 1945',
      'By the USSR, 20 days before the last day for it. Soviet statement denouncing the Neutrality Pact.',
    ],
    [
      'Last day for notice',
      '25 April 1945',
      'Without notice 1 year before the end it renews itself for 5 years.',
    ],
    [
      'Ended',
      '9 August 1945',
      'Soviet entry into the war. In force for 4 years, 3 months and 15 days, with 8 months and 16 days of the term left. Statement of the Soviet Government to the Government of Japan (declaration of war).',
    ],
    ['End of the term', '25 April 1946', '5 years from entry into force.'],
  ]);
});

test('a date in dispute says who holds what, and what follows from it', () => {
  const last = pact.$('.dates tr').last();
  expect(words(last.find('.label').text())).toBe('Disputed');
  const readings = last.find('li').toArray();
  expect(readings.map((reading) => words(pact.$(reading).find('b').text()))).toEqual([
    '25 April 1946',
    '13 April 1946',
  ]);
  expect(words(pact.$(readings[1]).text())).toMatch(
    /translator .* count from signature.*p\. ix.*Reckoned so, notice was due by 13 April 1945, and the treaty ended 8 months and 4 days early\.$/,
  );
});

test('the drawing of a term says nothing that the table beside it does not say', () => {
  const drawn = [...pages.values()].filter(({ $ }) => $('.life svg.term').length > 0);
  expect(drawn.length).toBeGreaterThanOrEqual(2);
  for (const { $ } of drawn) {
    const table = words($('.dates').text());
    const dates = $('svg.term text')
      .toArray()
      .map((text) => words($(text).text()))
      .filter((text) => /^\d+ \w+ \d{4}$/.test(text));
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter((date) => !table.includes(date))).toEqual([]);
    expect($('svg.term').attr('role')).toBe('img');
    expect(words($('svg.term').attr('aria-label') ?? '')).toContain(dates.at(-1));
  }
});

test('articles of a text are links to themselves', () => {
  expect(attributes(pact, '.prose p > a.article', 'href')).toEqual([
    '#article-1',
    '#article-2',
    '#article-3',
    '#article-4',
  ]);
});

test('the guides that cite a document stand beside it, with links to the paragraphs', () => {
  const links = attributes(pact, '.margin li a', 'href');
  const paragraphs = links.filter((link) => link.includes('#p'));
  expect(paragraphs.length).toBeGreaterThan(10);
  const broken = paragraphs.filter((link) => {
    const [address = '', anchor = ''] = link.split('#');
    return pageAt(address).$(`[id="${anchor}"]`).length === 0;
  });
  expect(broken).toEqual([]);
});

test('every document says how near its editors came to it, and what that means', () => {
  const silent = documents.filter(({ address }) => {
    const { $ } = pageAt(address);
    const details = $('.record details');
    return details.length !== 1 || words(details.text()) === words(details.find('summary').text());
  });
  expect(silent.map(({ address }) => address)).toEqual([]);
});

test('every document says whether it can be seen', () => {
  const answers = documents.map(({ address }) => words(pageAt(address).$('#access + p').text()));
  expect(answers.filter((answer) => !/^(Yes|In print|Only in|No place)/.test(answer))).toEqual([]);
  const marked = documents.filter(({ address }) =>
    pageAt(address).$('#access + p').text().includes('marked “Open” above'),
  );
  expect(marked.length).toBeGreaterThan(20);
  expect(
    marked.filter(({ address }) => pageAt(address).$('#printed ~ ul .outside').length === 0),
  ).toEqual([]);
});

test('documents that belong together name each other', () => {
  const pairs = documents.flatMap(({ address }) =>
    attributes(pageAt(address), '[aria-labelledby="related"] a', 'href').map((to) => [address, to]),
  );
  expect(pairs.length).toBeGreaterThan(40);
  const known = new Set(pairs.map(([from, to]) => `${String(from)} ${String(to)}`));
  expect(pairs.filter(([from, to]) => !known.has(`${String(to)} ${String(from)}`))).toEqual([]);
});

test('the index lists every document once by date and once by type', () => {
  const all = documents.map(({ address }) => address).toSorted();
  expect(attributes(index, '.items a', 'href').toSorted()).toEqual(all);
  expect(attributes(index, '.by-type a', 'href').toSorted()).toEqual(all);
});

test('the index counts the states of proof', () => {
  const counts = [...index.$('.proofs summary').text().matchAll(/\d+/g)].map(Number);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(documents.length);
});

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`There is no page ${address}`);
  return page;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
