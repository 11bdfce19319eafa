import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { contactSheet } from '../../scripts/contact-sheet.ts';

test('a reviewer sees the pictures of each template in a row, each leading to its file', () => {
  const sheet = contactSheet([
    {
      template: 'person',
      address: '/people/x/',
      file: 'person-390-dark.png',
      caption: '390 px, dark',
    },
    { template: 'chapter', address: '/chapters/y/', file: 'chapter-print.pdf', caption: 'printed' },
    {
      template: 'person',
      address: '/people/x/',
      file: 'person-768-dark.png',
      caption: '768 px, dark',
    },
  ]);
  const $ = load(sheet);
  const rows = $('section')
    .toArray()
    .map((row) => ({
      title: $(row).prev().text(),
      files: $(row)
        .find('a')
        .toArray()
        .map((link) => `${$(link).text()}: ${$(link).attr('href') ?? ''}`),
    }));
  expect(rows).toEqual([
    {
      title: 'person /people/x/',
      files: ['390 px, dark: person-390-dark.png', '768 px, dark: person-768-dark.png'],
    },
    { title: 'chapter /chapters/y/', files: ['printed: chapter-print.pdf'] },
  ]);
  expect($('img').length).toBe(2);
});
