import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/edition/markdown-tree.ts';
import { findPassages } from '../../../src/edition/passages.ts';

const passagesOf = (body: string) => findPassages(parseMarkdown(body)).passages;
const anchorsOf = (body: string) => passagesOf(body).map(({ anchor }) => anchor);

// Readers cite these anchors: a change of this line breaks every published link.
test('gives a paragraph the anchor that it had when it was published', () => {
  expect(anchorsOf('Nothing could be less inviting than the first appearance.')).toEqual(['p2f0h']);
});

test('keeps the anchor when other paragraphs come before and its end changes', () => {
  const [before] = anchorsOf('Nothing could be less inviting than the first appearance.');
  const [, after] = anchorsOf(
    'Lava.\n\nNothing *could* be less inviting than the first view [@darwin1839].',
  );
  expect(after).toBe(before);
});

test('tells paragraphs of the same beginning apart', () => {
  const [first = '', second] = anchorsOf('Lava.\n\nLava.');
  expect(second).toBe(`${first}-2`);
});

test('names an article by its number', () => {
  expect(anchorsOf('**Article 3.** Peace.')).toEqual(['article-3']);
});

test('leaves the number to the article itself where a list before it sums the articles up', () => {
  expect(anchorsOf('- **Article 3.** In short.\n\n**Article 3.** Peace.')).toEqual([
    'about-article-3',
    'article-3',
  ]);
});

test('numbers paragraphs of running text only', () => {
  const body =
    'One.[^1]\n\n> Quoted.\n\n- Item\n\n::page{n=3}\n\nTwo.\n\n| a |\n| - |\n| b |\n\n[^1]: Note.\n';
  expect(passagesOf(body).map(({ type, number }) => [type, number])).toEqual([
    ['paragraph', 1],
    ['quote', undefined],
    ['item', undefined],
    ['paragraph', undefined],
    ['paragraph', 2],
    ['cell', undefined],
    ['cell', undefined],
    ['footnote', undefined],
  ]);
});

test('gives the plain words, with links and citations at their places', () => {
  const [passage] = passagesOf('See [the *lava*](../glossary/lava.md) flow [@darwin1839, p. 3].');
  expect(passage?.text).toBe('See the lava flow.');
  expect(passage?.links.map(({ start, end }) => [start, end])).toEqual([[4, 12]]);
  expect(passage?.citations).toMatchObject([{ key: 'darwin1839', locator: 'p. 3', offset: 17 }]);
});

test('knows the section of a passage', () => {
  const [, second] = passagesOf('One.\n\n## The islands\n\nTwo.');
  expect(second?.section).toEqual({
    title: 'The islands',
    anchor: 'the-islands',
    depth: 2,
    line: 3,
  });
});
