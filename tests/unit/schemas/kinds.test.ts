import { expect, test } from 'vitest';
import { fieldAt, fieldNamesAt, findMarkedFields } from '../../../src/edition/schema-fields.ts';
import { kindNames, kindOfFolder, kinds } from '../../../src/schemas/kinds.ts';

test('every kind has a folder of its own', () => {
  expect(kindOfFolder.size).toBe(kindNames.length);
  for (const kind of kindNames) expect(kindOfFolder.get(kinds[kind].folder)).toBe(kind);
});

test('every field of every kind is described', () => {
  const silent = kindNames.flatMap((kind) => {
    const { schema } = kinds[kind];
    const names = fieldNamesAt(schema, []);
    return names.filter((name) => fieldAt(schema, [name])?.description === undefined);
  });
  expect(silent).toEqual([]);
});

test('marks of references, words, languages and dates are found inside lists and options', () => {
  const marked = findMarkedFields(kinds.quotation.schema).map(({ path, marks }) => [
    path.join('.'),
    marks.reference ?? marks.vocabulary ?? (marks.date ? 'date' : 'language'),
  ]);
  expect(Object.fromEntries(marked)).toEqual({
    speaker: 'person',
    to: 'person',
    date: 'date',
    document: 'document',
    chapter: 'chapter',
    'source.key': 'bibliography',
    language: 'language',
    'original.lang': 'language',
    'themes.*': 'themes',
    'sources.*.key': 'bibliography',
  });
});
