import { expect, test } from 'vitest';
import { findCitations } from '../../../src/edition/citations.ts';

test('finds a citation with its place in the text', () => {
  expect(findCitations('Lava [@darwin1839, p. 454].')).toEqual([
    {
      start: 5,
      end: 26,
      citations: [{ key: 'darwin1839', locator: 'p. 454', prefix: undefined }],
    },
  ]);
});

test('reads several works in one bracket, with words before and without a place', () => {
  const [cluster] = findCitations('[see @darwin1839, vol. 1, p. 3; @fitzroy1839]');
  expect(cluster?.citations).toEqual([
    { key: 'darwin1839', locator: 'vol. 1, p. 3', prefix: 'see' },
    { key: 'fitzroy1839', locator: undefined, prefix: undefined },
  ]);
});

test('leaves brackets alone in which something is no citation', () => {
  expect(findCitations('[illegible], [1], [us@example.org, p.], [@a; p. 3], [@a,], [@]')).toEqual(
    [],
  );
});

test.each([
  ['open brackets', '['.repeat(100_000)],
  ['signs without end', `[${'@a'.repeat(100_000)}`],
  ['blanks', `[${' '.repeat(100_000)};@a]`],
])('reads a long run of %s in no time', (_name, text) => {
  const start = performance.now();
  findCitations(text);
  expect(performance.now() - start).toBeLessThan(500);
});
