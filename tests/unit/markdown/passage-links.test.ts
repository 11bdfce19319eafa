import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { entryMarkdown } from '../../../src/markdown/entry-markdown.ts';

async function render(markdown: string, file = 'chapters/a.md') {
  const { render } = await createMarkdownProcessor(
    entryMarkdown({
      fileOf: () => file,
      addressOf: () => undefined,
      citationHtml: ({ key }) => key,
      quotationHtml: () => undefined,
    }),
  );
  return load((await render(markdown)).code, undefined, false);
}

test('each paragraph of a chapter begins with its number, which is the link to it', async () => {
  const $ = await render('Lava flowed.\n\n- an item\n\nIt cooled.');
  const numbers = $('p > a.n:first-child');
  expect(numbers.toArray().map((link) => $(link).text())).toEqual(['1', '2']);
  for (const link of numbers.toArray())
    expect($(link).attr('href')).toBe(`#${$(link).parent().attr('id') ?? ''}`);
});

test('paragraphs of other entries bear no numbers', async () => {
  const $ = await render('Lava flowed.', 'people/a.md');
  expect($('p').html()).toBe('Lava flowed.');
});

test('the bold name of an article is the link to it', async () => {
  const $ = await render('**Article 3.** No finch shall be shot.', 'documents/a.md');
  expect($('#article-3 > a.article').attr('href')).toBe('#article-3');
  expect($('p').text()).toBe('Article\u00a03. No finch shall be shot.');
});

test('day and month stay on one line, words of another language stay as they are', async () => {
  const $ = await render('On 5 October `5 October`.', 'people/a.md');
  expect($('p').text()).toBe('On 5\u00a0October 5 October.');
});
