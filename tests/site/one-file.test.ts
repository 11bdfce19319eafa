import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/edition/size-in-words.ts';
import { readContentFiles } from './content-files.ts';

const bytes = readFileSync('dist/quotations.html');
const html = bytes.toString('utf8');
const $ = load(html);
const quotations = readContentFiles().filter(({ folder }) => folder === 'quotations');

test('the file of all quotations is lighter than 2 MB', () => {
  expect(bytes.length).toBeLessThan(2_000_000);
});

test('it holds every quotation with its words, its source and its citations', () => {
  const items = $('.whole').toArray();
  expect(items).toHaveLength(quotations.length);
  for (const item of items) {
    expect($('.said blockquote', item).text().trim()).not.toBe('');
    expect($('.record-of', item).text().trim()).not.toBe('');
    const forms = $('copy-text dt', item)
      .toArray()
      .map((form) => $(form).text());
    expect(forms).toEqual(
      expect.arrayContaining(['Chicago note', 'MLA', 'APA', 'BibTeX', 'RIS', 'CSL-JSON']),
    );
  }
});

test('it loads nothing, and its policy lets in what stands in it and nothing else', () => {
  expect($('link, [src], [srcset], object, iframe').length).toBe(0);
  const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|file:|blob:|\*/);
  const within = $('script:not([type]), style').toArray();
  expect(within).toHaveLength(3);
  for (const element of within)
    expect(policy).toContain(`'sha256-${digestOf($(element).text(), 'base64')}'`);
  expect($('style').text()).not.toMatch(/url\(|@import/);
  expect($('[style]').length).toBe(0);
});

test('no id stands twice, and every link within it leads to a place in it', () => {
  const ids = $('[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '');
  expect(ids).toHaveLength(new Set(ids).size);
  const lost = $('a[href^="#"]')
    .toArray()
    .map((link) => $(link).attr('href')?.slice(1) ?? '')
    .filter((id) => !ids.includes(id));
  expect(lost).toEqual([]);
});

test('no link of it needs a server that may not be there', () => {
  const strange = $('a[href]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '')
    .filter((href) => !/^(?:#|https:|mailto:|http:\/\/(?!localhost))/.test(href));
  expect(strange).toEqual([]);
});

test('it is valid HTML', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'long-title': 'off',
      'valid-id': ['error', { relaxed: true }],
      'wcag/h32': 'off',
      // What the site forbids, a file that stands alone needs.
      'no-inline-style': 'off',
      'require-sri': 'off',
    },
  });
  const { results } = validator.validateStringSync(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('the page that offers it states its size and digest truthfully', () => {
  const $offline = load(readFileSync('dist/offline/index.html', 'utf8'));
  const offer = $offline('section:has([href="/quotations.html"])').text();
  expect(offer).toContain(digestOf(bytes, 'hex'));
  expect(offer).toContain(sizeInWords(bytes.length));
});

const digestOf = (content: string | Buffer, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(content).digest(encoding);
