import { expect, test } from 'vitest';
import { tidy } from '../../../src/exports/citation-html.ts';
import { formatCitations, webAddress } from '../../../src/exports/format-citations.ts';

const harm = '<img src=x onerror=alert(1)><script>alert(1)</script>';

test('whatever tags a work brings, none but plain ones reach a page', () => {
  const work = { id: 'a', type: 'book', title: `<i>On</i> ${harm}`, publisher: harm };
  const citations = formatCitations(new Map([['a', work]]));
  for (const html of [citations.note('a', harm), citations.entries(['a']).get('a') ?? '']) {
    expect(html).toContain('alert(1)');
    expect(html.match(/<(?!\/?(?:i|b|sup|sub|span)>)/g)).toBeNull();
  }
});

test('should the formatter let one through, it becomes text here', () => {
  expect(tidy(`<div class="csl-entry"><i onclick="x">On</i> ${harm}</div>`)).toBe(
    '<i>On</i> &#60;img src=x onerror=alert(1)>&#60;script>alert(1)&#60;/script>',
  );
});

test('an address of a work is one of the web, or none', () => {
  const work = { id: 'a', type: 'book', title: 'On' };
  const script = 'javascript:alert({n})';
  expect(webAddress({ ...work, URL: script })).toBeUndefined();
  expect(webAddress({ ...work, custom: { 'locator-address': script } }, 'doc. 3')).toBeUndefined();
  expect(webAddress({ ...work, URL: 'https://example.org/"><b>' })).toBe(
    'https://example.org/%22%3E%3Cb%3E',
  );
  expect(webAddress({ ...work, DOI: '10.1000/182' })).toBe('https://doi.org/10.1000/182');
});
