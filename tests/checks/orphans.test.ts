import { expect, test } from 'vitest';
import { warningsIn } from './tiny-edition.ts';

test('warns of an entry that nothing points to', () => {
  expect(warningsIn({ 'glossary/basalt.md': '---\ntitle: Basalt\n---\n\nA rock.\n' })).toEqual([
    'glossary/basalt.md:1:1  entry  a term to which no other entry points; link to it where it is named [orphans, warning]',
  ]);
});

test('is silent while a file cannot be read', () => {
  expect(
    warningsIn({ 'glossary/basalt.md': '---\ntitle: Basalt\n---\n\nA rock.\n', 'events/x.md': '' }),
  ).toEqual([]);
});
