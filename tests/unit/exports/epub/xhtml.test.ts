import { expect, test } from 'vitest';
import { pageHtml } from '../../../../src/exports/epub/page-html.ts';
import { xhtmlPage } from '../../../../src/exports/epub/xhtml.ts';

const bodyOf = (html: string): string => {
  const page = xhtmlPage({ title: 'A & B', language: 'en', body: pageHtml(html) });
  return /<body>(.*)<\/body>/s.exec(page)?.[1] ?? '';
};

test('a page is XML: elements closed, signs escaped, forbidden characters gone', () => {
  expect(bodyOf('<p>Tea &amp; cake<br>x &lt; y\u0008</p>')).toBe(
    '<p>Tea &#x26; cake<br />x &#x3C; y</p>',
  );
});

test('a language is stated as HTML and as XML', () => {
  expect(bodyOf('<p lang="ru">Дарвин</p>')).toBe('<p lang="ru" xml:lang="ru">Дарвин</p>');
});

test('words of another script are marked where nothing states their language', () => {
  expect(bodyOf('<p>See “Дарвин и вьюрки (1845),” p. 3</p>')).toBe(
    '<p>See “<span lang="und-Cyrl" xml:lang="und-Cyrl">Дарвин и вьюрки</span> (1845),” p. 3</p>',
  );
});
