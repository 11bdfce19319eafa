import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { findPassages } from '../../../src/edition/passages.ts';
import { parseMarkdown } from '../../../src/edition/markdown-tree.ts';
import { safeAnchor } from '../../../src/edition/safe-anchor.ts';
import { idPattern } from '../../../src/schemas/identifier.ts';

const fixed = { seed: 1941, numRuns: 1000 };

test('no heading, whatever its words, has an anchor that could be a variable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const anchor = safeAnchor(new GithubSlugger().slug(words));
      expect(anchor).toContain('-');
      expect(anchor).not.toMatch(/\s/);
    }),
    fixed,
  );
});

test.for([
  ['Summary', 'section-summary'],
  ['The islands', 'the-islands'],
  ['Page 33', 'section-page-33'],
  ['Mentioned in', 'section-mentioned-in'],
  ['constructor', 'section-constructor'],
] as const)('a heading "%s" stands at #%s', ([words, anchor]) => {
  const [section] = findPassages(parseMarkdown(`## ${words}\n`)).sections;
  expect(section?.anchor).toBe(anchor);
});

test('an id is a file name and a part of an address everywhere, as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(idPattern), (id) => {
      expect(encodeURIComponent(id)).toBe(id);
      expect(id).toBe(id.normalize('NFC').toLowerCase());
      expect(new URL(`${id}/`, 'https://example.org/').pathname).toBe(`/${id}/`);
    }),
    fixed,
  );
});
