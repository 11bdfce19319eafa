import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { entryMarkdown } from '../../../src/markdown/entry-markdown.ts';

test('a work is named short in the text, in full in its first note and in brief after that', async () => {
  const { render } = await createMarkdownProcessor(
    entryMarkdown({
      fileOf: () => 'people/a.md',
      addressOf: () => undefined,
      citationHtml: ({ key, locator }, style) => `${style} ${key} ${locator ?? ''}`,
      quotationHtml: () => undefined,
    }),
  );
  const { code } = await render(
    'He sailed [@voyage, p. 1].[^1] He wrote.[^2]\n\n[^1]: [@voyage, p. 2]\n[^2]: [@voyage, p. 3]',
  );
  const $ = load(code, undefined, false);
  expect(
    $('.citation')
      .toArray()
      .map((citation) => $(citation).text().replaceAll('\u00a0', ' ')),
  ).toEqual(['(text voyage p. 1)', 'note voyage p. 2', 'later-note voyage p. 3']);
});
