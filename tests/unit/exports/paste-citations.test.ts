import { expect, test } from 'vitest';
import { plainText, toMarkdown } from '../../../src/exports/citation-html.ts';
import { pasteCitations } from '../../../src/exports/paste-citations.ts';
import type { BibliographyItem } from '../../../src/schemas/bibliography.ts';

const cite = pasteCitations();
const voyage: BibliographyItem = {
  id: 'darwin1839',
  type: 'book',
  title: 'Journal of researches',
  author: [{ family: 'Darwin', given: 'Charles' }],
  translator: [{ family: 'Byron', given: 'Ada' }],
  publisher: 'Henry Colburn',
  'publisher-place': 'London',
  issued: { 'date-parts': [[1839]] },
  language: 'en',
};
const volume: BibliographyItem = {
  id: 'papers',
  type: 'book',
  title: 'Papers',
  author: [{ literal: 'Admiralty & Navy' }],
  publisher: 'Press',
  language: 'en',
  URL: 'https://example.org/papers/d7',
};

test('a book in every style, its page where the style has a place for it', () => {
  expect(cite(voyage, 'p. 454')).toEqual({
    note: 'Charles Darwin, <i>Journal of Researches</i>, trans. Ada Byron (London: Henry Colburn, 1839), 454.',
    bibliography:
      'Darwin, Charles. <i>Journal of Researches</i>. Translated by Ada Byron. London: Henry Colburn, 1839.',
    mla: 'Darwin, Charles. <i>Journal of Researches</i>. Translated by Ada Byron, Henry Colburn, 1839.',
    mlaInText: '(Darwin 454)',
    apa: 'Darwin, C. (1839). <i>Journal of researches</i> (A. Byron, Trans.). Henry Colburn.',
    apaInText: '(Darwin, 1839, p. 454)',
  });
});

test('a place that is no page stands before the address; a year that is not known stays open', () => {
  expect(cite(volume, 'doc. 7')).toEqual({
    note: 'Admiralty &#38; Navy, <i>Papers</i> (Press), doc. 7, https://example.org/papers/d7.',
    bibliography: 'Admiralty &#38; Navy. <i>Papers</i>. Press. https://example.org/papers/d7.',
    mla: 'Admiralty &#38; Navy. <i>Papers</i>. Press, https://example.org/papers/d7.',
    mlaInText: '(Admiralty &#38; Navy, doc. 7)',
    apa: 'Admiralty &#38; Navy. ([year]). <i>Papers</i>. Press. https://example.org/papers/d7',
    apaInText: '(Admiralty &#38; Navy, [year], doc. 7)',
  });
});

test('a page of a site that states no date has none', () => {
  const page: BibliographyItem = {
    id: 'page',
    type: 'webpage',
    title: 'Finches',
    'container-title': 'The Voyage',
    language: 'en',
    URL: 'https://example.org/finches/',
  };
  expect(cite(page, 'Opening')).toMatchObject({
    note: '“Finches,” The Voyage, Opening, https://example.org/finches/.',
    mla: '“Finches.” <i>The Voyage</i>, https://example.org/finches/.',
    mlaInText: '(“Finches,” Opening)',
    apa: '<i>Finches</i>. (n.d.). The Voyage. https://example.org/finches/',
  });
});

test('a part of an edition is cited within it', () => {
  const part: BibliographyItem = {
    id: 'finches-1845',
    type: 'chapter',
    title: 'Darwin to Gray, 5 September 1857',
    'container-title': 'A companion',
    issued: { 'date-parts': [[2026, 3, 9]] },
    language: 'en',
    URL: 'https://example.org/q/',
  };
  expect(cite(part)).toMatchObject({
    note: '“Darwin to Gray, 5 September 1857,” in <i>A Companion</i>, 2026, https://example.org/q/.',
    mla: '“Darwin to Gray, 5 September 1857.” <i>A Companion</i>, 9 Mar. 2026, https://example.org/q/.',
    apa: 'Darwin to Gray, 5 September 1857. (2026). In <i>A companion</i>. https://example.org/q/',
  });
});

test('a judgment keeps its place, and every work is formatted for itself', () => {
  const judgment = { ...voyage, type: 'legal_case', title: 'Judgment' };
  expect(cite(judgment, 'chapter VI').note).toContain('chapter VI');
  expect(cite(voyage).apaInText).toBe('(Darwin, 1839)');
});

test('a citation as text and as Markdown', () => {
  const html = 'A &#38; B, <i>Times_2</i> [1], https://example.org/a_b?c=1&#38;d=2.';
  expect(plainText(html)).toBe('A & B, Times_2 [1], https://example.org/a_b?c=1&d=2.');
  expect(toMarkdown(html)).toBe('A & B, *Times\\_2* \\[1\\], <https://example.org/a_b?c=1&d=2>.');
});
