import { expect, test } from 'vitest';
import { recordSigns } from '../../src/edition/record-signs.ts';
import { quotationSchema } from '../../src/schemas/quotation.ts';
import { attributes, readPages } from './built-pages.ts';
import { readContentFiles } from './content-files.ts';

const pages = readPages();
const quotations = readContentFiles()
  .filter(({ folder }) => folder === 'quotations')
  .map(({ address, frontMatter }) => ({ address, data: quotationSchema.parse(frontMatter) }));
const lists = ['/quotations/', '/quotations/by-speaker/', '/quotations/by-theme/'];

const at = (address: string) => {
  const page = pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
};
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('the words stand in the language of the site, those of the original in their own', () => {
  const withOriginal = quotations.filter(({ data }) => data.original !== undefined);
  expect(withOriginal.length).toBeGreaterThanOrEqual(38);
  for (const { address, data } of withOriginal) {
    const { $ } = at(address);
    const original = $(`.original blockquote[lang="${data.original?.lang ?? ''}"]`);
    expect(plain(original.text()), address).toBe(plain(data.original?.text ?? ''));
    expect($('.words[lang="en"] blockquote').length, address).toBe(1);
  }
});

test('every sign of a record is named on the page with its meaning', () => {
  for (const { address, data } of quotations) {
    const { $ } = at(address);
    const shown = $('.signs details')
      .toArray()
      .map((sign) => ({
        label: $(sign).find('summary').text(),
        meaning: $(sign).find('p').text(),
      }));
    const stated = (data.record ?? []).map((sign) => recordSigns[sign]);
    expect(shown, address).toEqual(stated);
  }
});

test('the lists explain every sign', () => {
  for (const address of lists) {
    const { $ } = at(address);
    const meanings = $('.signs dd')
      .toArray()
      .map((meaning) => $(meaning).text());
    expect(meanings).toEqual(Object.values(recordSigns).map(({ meaning }) => meaning));
  }
});

test.for(lists)('%s holds every quotation, and says how many there are', (address) => {
  const page = at(address);
  expect(page.$('.standfirst').text()).toContain(`${quotations.length} quotations`);
  const listed = new Set(attributes(page, '.said a', 'href'));
  expect([...listed].toSorted()).toEqual(quotations.map((one) => one.address).toSorted());
});

test('the list by theme has a quotation under each of its themes', () => {
  const { $ } = at('/quotations/by-theme/');
  for (const { address, data } of quotations) {
    const themes = $(`.group:has(a[href="${address}"]) h2`)
      .toArray()
      .map((heading) => $(heading).attr('id'));
    expect(themes.toSorted(), address).toEqual(data.themes.toSorted());
  }
});

test('words that hold a quotation are set with single marks inside', () => {
  const withMarks = quotations.filter(({ address }) => /[“”]/.test(at(address).$('.words').text()));
  expect(withMarks.map(({ address }) => address)).toEqual([]);
});

test('what the list can be narrowed by is stated at each quotation, and counted', () => {
  const { $ } = at('/quotations/');
  const keysOf = (address: string) =>
    $(`li[data-keys]:has(.said a[href="${address}"])`).attr('data-keys')?.split(' ') ?? [];
  for (const { address, data } of quotations) {
    const keys = keysOf(address);
    if (data.speaker) expect(keys, address).toContain(`speaker=${data.speaker}`);
    if (data.to) expect(keys, address).toContain(`to=${data.to}`);
    if (data.chapter) expect(keys, address).toContain(`chapter=${data.chapter}`);
    for (const theme of data.themes) expect(keys, address).toContain(`theme=${theme}`);
    for (const sign of data.record ?? []) expect(keys, address).toContain(`record=${sign}`);
    expect(keys, address).toContain(`year=${data.date.slice(0, 4)}`);
  }
  const all = quotations.flatMap(({ address }) => keysOf(address));
  for (const option of $('.narrow option:not([value=""])').toArray()) {
    const key = `${$(option).parent().attr('name') ?? ''}=${$(option).attr('value') ?? ''}`;
    const count = all.filter((one) => one === key).length;
    expect($(option).text(), key).toMatch(new RegExp(`\\(${count}\\)$`));
  }
});

const formats = [
  'Words',
  'Words with citation',
  'Chicago note',
  'Chicago bibliography',
  'MLA',
  'MLA, in the text',
  'APA',
  'APA, in the text',
  'Markdown',
  'BibTeX',
  'RIS',
  'CSL-JSON',
];

test('every page says how it is cited, and how its source is, each in every format', () => {
  for (const { address, data } of quotations) {
    const { $ } = at(address);
    const cited = (work: string) =>
      new Map(
        $(`#cite-${work} dt`)
          .toArray()
          .map((label) => [$(label).text(), $(label).next().text()]),
      );
    const [page, source] = [cited('page'), cited('source')];
    expect([...page.keys()], address).toEqual(formats);
    expect([...source.keys()], address).toEqual(formats);
    const canonical = $('link[rel="canonical"]').attr('href');
    expect(JSON.parse(page.get('CSL-JSON') ?? ''), address).toMatchObject([{ URL: canonical }]);
    expect(JSON.parse(source.get('CSL-JSON') ?? ''), address).toMatchObject([
      { id: data.source.key },
    ]);
    const place = /\d[\d–-]*(?=\W*$)/.exec(data.source.locator ?? '')?.[0] ?? '';
    for (const format of ['Chicago note', 'MLA, in the text', 'APA, in the text', 'RIS'])
      expect(source.get(format), address).toContain(place);
  }
});
