import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { plainLetters, searchForms } from '../../../src/edition/search-forms.ts';
import { indexedHtml } from '../../../src/integrations/indexed-html.ts';

test('finds a given name written together with the surname', () => {
  expect(searchForms('Matsuoka (松岡洋右) and Tōgō (東郷茂徳)')).toEqual(['洋右', '茂徳']);
});

test('finds each later word of a longer run, with what follows it', () => {
  expect(searchForms('外務大臣')).toEqual(['大臣']);
  expect(searchForms('日ソ中立条約')).toContain('中立条約');
  expect(searchForms('日ソ中立条約')).toContain('条約');
});

test('needs no other form where words are spaced', () => {
  expect(searchForms('Matsuoka Yōsuke, Мацуока Ёсукэ, 松岡')).toEqual([]);
});

test('compares letters without case and marks', () => {
  expect(plainLetters('TŌGŌ Café')).toBe('togo cafe');
});

test('indexes the forms with the passage they belong to, behind the text', () => {
  const html =
    '<header>松岡洋右</header><main id="main" data-pagefind-body><h1>日本政府</h1>' +
    '<p id="p1">One <a id="note-1">松岡洋右</a></p><p id="p2">Two</p>' +
    '<p data-pagefind-ignore>東郷茂徳</p></main>';
  expect(indexedHtml(html, fromHtml(html))).toBe(
    html.replace(
      '</main>',
      '<div id="~" data-pagefind-weight="0.2">政府</div>' +
        '<div id="~p1" data-pagefind-weight="0.2">洋右</div></main>',
    ),
  );
});

test('leaves out pages that are not to be found', () => {
  const html = '<main><p>松岡洋右</p></main>';
  expect(indexedHtml(html, fromHtml(html))).toBeUndefined();
});
