import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readContentFiles } from './content-files.ts';

/** Words that are names in this book and plain words in any. */
const plainWords = new Set([
  // English words, in variants such as "Count Witte", "Lower Karafuto" and "Port Arthur".
  ...[
    'companion',
    'count',
    'history',
    'lower',
    'north',
    'people',
    'port',
    'south',
    'trans',
    'white',
  ],
  // The search must know that this language is written without spaces, whatever the book.
  'japanese',
  // A script, whose signs Unicode names so.
  'mongolian',
]);

const textSchema = z.object({ text: z.string() });
const namesSchema = z.object({
  name: z.string(),
  sortName: z.string().optional(),
  native: z.array(textSchema).default([]),
  variants: z.array(z.string()).default([]),
});
const editionSchema = z.object({
  title: z.string(),
  shortTitle: z.string(),
  book: z.object({
    title: z.string(),
    author: z.string(),
    translator: z.string().optional(),
    publisher: z.string(),
    original: z.string().optional(),
  }),
});

test('the software names no person, no place and no title of this book', () => {
  const names = namesOfThisBook();
  expect(names.size).toBeGreaterThan(500);
  const found = globSync(['src/**/*.*', 'scripts/**/*.*']).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        wordsOf(line)
          .filter((word) => names.has(word))
          .map((word) => `${file}:${index + 1}: ${word}`),
      ),
  );
  expect(found).toEqual([]);
});

function namesOfThisBook(): ReadonlySet<string> {
  const named = readContentFiles().filter(({ folder }) => ['people', 'places'].includes(folder));
  const names = named.flatMap(({ frontMatter }) => {
    const { name, sortName = '', native, variants } = namesSchema.parse(frontMatter);
    return [name, sortName, ...native.map(({ text }) => text), ...variants];
  });
  const { title, shortTitle, book } = editionSchema.parse(
    parse(readFileSync('content/edition.yaml', 'utf8')),
  );
  const words = [...names, title, shortTitle, ...Object.values(book)].flatMap((text) =>
    wordsOf(text ?? ''),
  );
  return new Set(words.filter((word) => !plainWords.has(word)));
}

/** Words long enough to be a name: four letters, or two characters of Chinese or Japanese. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= (/[\p{sc=Han}\p{sc=Katakana}]/u.test(word) ? 2 : 4));
}
