import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { pageHtml } from '../../../../src/exports/epub/page-html.ts';

const inBook = (html: string): string => toHtml(pageHtml(html));

test('the number of a paragraph stands in the book as words, not as a link', () => {
  expect(
    inBook('<p id="p1"><a class="n" href="#p1" data-pagefind-ignore="">1</a>The sea.</p>'),
  ).toBe('<p id="p1"><span class="n">1</span>The sea.</p>');
});

test('what only scripts and the search of the site read is left out', () => {
  expect(inBook('<a href="/people/darwin/" data-kind="person" class="">Darwin</a>')).toBe(
    '<a href="/people/darwin/">Darwin</a>',
  );
});

test('a picture, which the book does not hold, is its description', () => {
  expect(inBook('<p><img src="https://example.org/a.png" alt="A finch"></p>')).toBe(
    '<p>A finch</p>',
  );
});

test('a footnote and its call lead to each other, and say what they are', () => {
  const html =
    '<p>Finches.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></p>' +
    '<section data-footnotes="" class="footnotes"><h2 id="footnote-label">Notes</h2><ol>' +
    '<li id="fn-1"><p>Gould. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to reference 1">↑</a></p></li>' +
    '</ol></section>';
  expect(inBook(html)).toBe(
    '<p>Finches.<sup><a href="#fn-1" id="fnref-1" epub:type="noteref" role="doc-noteref">1</a></sup></p>' +
      '<section class="notes" epub:type="footnotes" aria-label="Notes">' +
      '<aside id="fn-1" epub:type="footnote" role="doc-footnote">' +
      '<p><a href="#fnref-1" role="doc-backlink" class="number">1</a> Gould.</p></aside></section>',
  );
});

test('a footnote that is called for twice leads back to both places', () => {
  const html =
    '<section data-footnotes=""><ol><li id="fn-1"><p>Gould. <a href="#fnref-1" data-footnote-backref="">↑</a> ' +
    '<a href="#fnref-1-2" data-footnote-backref="">↑<sup>2</sup></a></p></li></ol></section>';
  expect(inBook(html)).toContain(
    '<a href="#fnref-1" role="doc-backlink" class="number">1</a> Gould. ' +
      '<a href="#fnref-1-2" role="doc-backlink">↑<sup>2</sup></a></p>',
  );
});
