import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/exports/atom-feed.ts';

const site = {
  title: 'A & B',
  address: 'https://example.org/',
  feed: 'https://example.org/feed.xml',
  author: 'Us',
};

test('dates the feed by its newest item and escapes what XML would take for marks', () => {
  const xml = atomFeed(site, [
    {
      title: 'A < B',
      address: 'https://example.org/a/',
      updated: '2020-01-02T00:00:00Z',
      summary: 'New.',
    },
  ]);
  expect(xml).toContain('<title>A &amp; B</title>');
  expect(xml).toContain('<title>A &lt; B</title>');
  expect(xml.match(/<updated>.*<\/updated>/g)).toEqual([
    '<updated>2020-01-02T00:00:00Z</updated>',
    '<updated>2020-01-02T00:00:00Z</updated>',
  ]);
});

test('names who signs an item and what it is about, and escapes both', () => {
  const xml = atomFeed(site, [
    {
      title: 'A',
      address: 'https://example.org/a/',
      updated: '2020-01-02T00:00:00Z',
      summary: 'New.',
      author: 'Smith & Sons',
      published: '2020-01-01T00:00:00Z',
      subjects: [{ term: 'people/smith', label: 'A "Smith"' }],
    },
  ]);
  expect(xml).toContain('<author><name>Smith &amp; Sons</name></author>');
  expect(xml).toContain('<published>2020-01-01T00:00:00Z</published>');
  expect(xml).toContain('<category term="people/smith" label="A &quot;Smith&quot;"/>');
});
