import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink } from '../../../src/edition/links.ts';

/** The same examples in every run. */
const fixed = { seed: 1941, numRuns: 2000 };
const here = 'https://edition.example/glossary/lava/';

/** How hostile addresses are put together: parts of schemes, slashes, blanks, signs that browsers drop. */
const address = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'java',
          'script',
          'JAVASCRIPT',
          'data',
          'vbscript',
          'http',
          'https',
          'mailto',
          ':',
          '/',
        ],
        ...[
          '\\',
          '//',
          '\t',
          '\n',
          '\r',
          ' ',
          '\u0000',
          '\u0001',
          '\u200b',
          '\u202e',
          '%3A',
          '%09',
        ],
        ...['%5C', '@', '?', '#', '.', '..', '&colon;', 'hostile.example', 'a', '：', '；'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

test('what passes as an address of the web is one to a browser, and leads where it says', () => {
  fc.assert(
    fc.property(address, (url) => {
      const target = readLink(url, 'glossary/lava.md');
      if (target.type !== 'web') return;
      const read = new URL(url, here);
      expect(['http:', 'https:', 'mailto:']).toContain(read.protocol);
      expect([read.username, read.password]).toEqual(['', '']);
    }),
    fixed,
  );
});

test('what passes as a page of the site or a place on a page stays on the site, as a browser reads it', () => {
  fc.assert(
    fc.property(address, (url) => {
      const target = readLink(url, 'glossary/lava.md');
      if (target.type === 'page')
        expect(new URL(target.path, here).origin).toBe(new URL(here).origin);
      if (target.type === 'anchor') {
        expect(new URL(`#${target.anchor}`, here).origin).toBe(new URL(here).origin);
      }
    }),
    fixed,
  );
});

test('a scheme in whatever capitals, blanks and percent signs is unsafe', () => {
  const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'file', 'blob', 'ftp', 'about');
  const blank = fc.constantFrom('', ' ', '\t', '\n', '\u0001', '\u200b');
  const written = fc
    .tuple(scheme, fc.infiniteStream(fc.boolean()), blank, blank)
    .map(([name, capitals, before, within]) => {
      const letters = Array.from(name, (letter) =>
        capitals.next().value === true ? letter.toUpperCase() : letter,
      );
      letters.splice(2, 0, within);
      return `${before}${letters.join('')}:x`;
    });
  fc.assert(
    fc.property(written, (url) => {
      expect(readLink(url, 'glossary/lava.md').type).toBe('unsafe');
      expect(readLink(encodeURIComponent(url), 'glossary/lava.md').type).toBe('unsafe');
    }),
    fixed,
  );
});
