import fc from 'fast-check';
import { load } from 'cheerio';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../src/edition/escape-html.ts';
import { atomFeed } from '../../../src/exports/atom-feed.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { xhtmlPage } from '../../../src/exports/epub/xhtml.ts';
import { openSearch } from '../../../src/exports/open-search.ts';
import { ris } from '../../../src/exports/ris.ts';

const fixed = { seed: 1941, numRuns: 500 };

/** Words with all that ends a text, an attribute, a field or a line somewhere. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<',
          '>',
          '&',
          '"',
          "'",
          ']]>',
          '-->',
          '<!--',
          '</script>',
          '<img src=x onerror=x>',
          '{',
        ],
        ...[
          '}',
          '\\',
          '\n',
          '\r',
          '\u2028',
          '\0',
          '\u0008',
          'ER  - ',
          'TY  - ',
          '@book{',
          '%',
          '$',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `a${parts.join('')}`);

const control = /(?![\t\n\r])\p{Cc}/gu;

test('text set into HTML is read back as text, within and between tags', () => {
  fc.assert(
    fc.property(words, (text) => {
      const html = `<p title="${escapeHtml(text)}">${escapeHtml(text)}</p><i></i>`;
      const $ = load(html, undefined, false);
      // Control characters are left out, and HTML ends all lines alike.
      expect($('p').text()).toBe(text.replace(control, '').replace(/\r\n?/g, '\n'));
      expect($.root().children().length).toBe(2);
    }),
    fixed,
  );
});

test('feed and description of the search keep their elements, whatever the titles', () => {
  const site = { title: 'T', address: 'https://example.org/', feed: 'f', author: 'A' };
  fc.assert(
    fc.property(words, (text) => {
      const item = { title: text, address: text, updated: '2020-01-02T00:00:00Z', summary: text };
      const xml = atomFeed({ ...site, title: text, author: text }, [item]);
      expect(xml).not.toMatch(control);
      expect(load(xml, { xml: true })('*').length).toBe(14);
      const search = { shortTitle: text, title: text, description: text, search: 's', icon: 'i' };
      expect(load(openSearch(search), { xml: true })('*').length).toBe(7);
    }),
    fixed,
  );
});

test('a page of the book keeps its elements, and no text ends what XML may not end', () => {
  fc.assert(
    fc.property(words, (text) => {
      const page = xhtmlPage({
        title: text,
        language: 'en',
        body: [h('p', { title: text }, text)],
      });
      expect(page).not.toMatch(/\]\]>/);
      expect(load(page, { xml: true })('body > *').length).toBe(1);
    }),
    fixed,
  );
});

test('a work in RIS has one line for each field, and ends once', () => {
  fc.assert(
    fc.property(words, (text) => {
      const lines = ris(workOf(text), text).split(/\r\n?|\n/);
      expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
      expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
    }),
    fixed,
  );
});

test('a work in BibTeX closes every brace that it opens, and no field ends early', () => {
  fc.assert(
    fc.property(words, (text) => {
      const entry = bibtex(workOf(text), text);
      const braces = entry.replace(/\\[\\{}&%$#_]/g, '').replace(/[^{}]/g, '');
      let depth = 0;
      const depths = Array.from(braces, (brace) => (depth += brace === '{' ? 1 : -1));
      expect(depths.at(-1)).toBe(0);
      expect(depths.indexOf(0)).toBe(depths.length - 1);
      expect(entry.split('\n').filter((line) => !/^(?:@\w+\{| {2}\w+ = |\}|$)/.test(line))).toEqual(
        [],
      );
    }),
    fixed,
  );
});

const workOf = (text: string) => ({
  id: 'a',
  type: 'book',
  title: text,
  author: [{ family: text, given: text }, { literal: text }],
  publisher: text,
  language: text,
  'container-title': text,
});
