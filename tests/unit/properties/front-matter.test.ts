import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkEdition } from '../../../src/checks/check-edition.ts';
import { splitFile } from '../../../src/edition/front-matter.ts';
import { parseJsonList } from '../../../src/edition/json-list.ts';
import { tinyEdition } from '../../checks/tiny-edition.ts';

const fixed = { seed: 1941, numRuns: 600 };

/** Text that looks like YAML and Markdown often enough to go deep into both. */
const looksLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '---\n',
          'title: ',
          'a',
          '\n',
          '- ',
          ': ',
          '? ',
          '&a ',
          '*a',
          '<<',
          '!!str ',
          '[',
          ']',
          '{',
        ],
        ...[
          '}',
          '"',
          "'",
          '|',
          '>',
          '#',
          '%',
          '\t',
          '  ',
          '...',
          '\\',
          '__proto__',
          '[^1]',
          '](',
          '**',
        ],
        ...['_', '`', '<', '![', '::page{n=', '[@', '| - |', '\r\n', '\uFEFF', '\u202e', '\0'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('no front matter is too odd to be answered, with a place inside the file', () => {
  fc.assert(
    fc.property(looksLike, fc.boolean(), (text, opened) => {
      const source = opened ? `---\n${text}\n---\n\n${text}` : text;
      const { problems, frontMatter } = splitFile('glossary/lava.md', source);
      const lines = source.split(/\r\n?|\n/).length;
      for (const { line, column, found, write } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(column).toBeGreaterThan(0);
        expect([found, write]).not.toContain('');
      }
      if (problems.length === 0) expect(frontMatter).toBeDefined();
    }),
    fixed,
  );
});

test('plain fields are read as they were written', () => {
  const value = fc.string({ unit: 'grapheme-ascii' });
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 5 }), (fields) => {
      const yaml = stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
      const { frontMatter } = splitFile('glossary/lava.md', `---\n${yaml}---\n\nText.\n`);
      expect(frontMatter?.data).toEqual({ ...fields });
    }),
    fixed,
  );
});

test('a whole edition with such a file is checked to its end', () => {
  fc.assert(
    fc.property(looksLike, (text) => {
      const files = { 'glossary/lava.md': `---\ntitle: Lava\n---\n\n${text}\n` };
      expect(Array.isArray(checkEdition(tinyEdition(files)))).toBe(true);
    }),
    { ...fixed, numRuns: 60 },
  );
});

test('no list of works is too odd to be answered', () => {
  fc.assert(
    fc.property(fc.oneof(looksLike, fc.json()), (text) => {
      expect(Array.isArray(parseJsonList('bibliography.json', text).problems)).toBe(true);
    }),
    fixed,
  );
});
