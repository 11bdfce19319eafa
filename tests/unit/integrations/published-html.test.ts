import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { publishedHtml } from '../../../src/integrations/published-html.ts';

const published = (page: string) => publishedHtml(page, fromHtml(page, { verbose: true }));

test('takes out what only the index reads, and keeps the rest letter for letter', () => {
  const page =
    '<!DOCTYPE html><html lang=en><head><meta charset="utf-8">' +
    '<meta content="Beagle" data-pagefind-meta="title[content]"><title>Beagle</title></head>' +
    '<body><main id="main" data-pagefind-body><p data-pagefind-ignore class=a>One<br>' +
    '<dl data-pagefind-weight="0.5" id="d"><dt>data-pagefind-body &amp; co.</dt></dl></main>\n</body></html>';
  expect(published(page)).toBe(
    '<!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Beagle</title></head>' +
      '<body><main id="main"><p class=a>One<br>' +
      '<dl id="d"><dt>data-pagefind-body &amp; co.</dt></dl></main>\n</body></html>',
  );
});

test('leaves a page alone that the index does not read', () => {
  expect(published('<p DATA-x>One</p>')).toBe('<p DATA-x>One</p>');
});
