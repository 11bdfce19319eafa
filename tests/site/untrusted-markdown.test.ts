import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { entryMarkdown } from '../../src/markdown/entry-markdown.ts';
import { elements } from './built-pages.ts';

// What the check refuses must do no harm where the check did not run.
const { render } = await createMarkdownProcessor(
  entryMarkdown({
    fileOf: () => 'people/a.md',
    addressOf: (target) => (target.type === 'web' ? target.address : undefined),
    citationHtml: ({ key }) => key,
    quotationHtml: () => undefined,
  }),
);

const harmful = [
  '<script>alert(1)</script>',
  'A word <script>alert(1)</script> within.',
  '<img src=x onerror=alert(1)>',
  '<style>body { display: none }</style>',
  '<iframe src="https://example.org/"></iframe>',
  '<p onclick="alert(1)">Text</p>',
  '<a href="javascript:alert(1)">link</a>',
  '[link](javascript:alert(1))',
  '[link](JavaScript&colon;alert(1))',
  '[link](java&#10;script:alert(1))',
  '[link](data:text/html,<script>alert(1)</script>)',
  '[link][a]\n\n[a]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![picture](javascript:alert(1))',
  '![picture](https://example.org/pixel.png)',
  'Note[^1]\n\n[^1]: <svg onload=alert(1)> [link](vbscript:alert(1))',
];

test.for(harmful)('%s puts nothing on the page that runs or loads', async (markdown) => {
  const $ = load((await render(markdown)).code, undefined, false);
  expect($('script, style, iframe, img, svg, object, embed').toArray()).toEqual([]);
  const attributes = elements({ $ }, '*').flatMap((element) => Object.entries(element.attributes));
  expect(attributes.filter(([name]) => /^(on|src|style)/.test(name))).toEqual([]);
  const links = attributes.filter(([name]) => name === 'href').map(([, link]) => link);
  expect(links.filter((link) => !/^(#|https?:)/.test(link))).toEqual([]);
});

test('raw HTML stands on the page as its author typed it', async () => {
  const $ = load((await render('A <b onclick="x()">word</b>.')).code, undefined, false);
  expect($('p').text()).toBe('A <b onclick="x()">word</b>.');
});
