import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editAddress, newFileLink, newIssueAddress } from '../../../src/edition/host-links.ts';
import { contributeSchema, type Source } from '../../../src/schemas/contribute.ts';

const at = (host: Source['host'], folder?: string): Source => ({
  host,
  repository: 'https://example.org/group/edition',
  branch: 'main',
  ...(folder === undefined ? {} : { folder }),
});
const file = 'notes/a-note.md';
const text = '---\ntitle: "A & B #1"\n---\n';
const encoded = '---%0Atitle%3A%20%22A%20%26%20B%20%231%22%0A---%0A';
const hosts = ['github', 'gitlab', 'forgejo'] as const;

test.for([
  ['github', 'https://example.org/group/edition/edit/main/content/notes/a-note.md'],
  ['gitlab', 'https://example.org/group/edition/-/edit/main/content/notes/a-note.md'],
  ['forgejo', 'https://example.org/group/edition/_edit/main/content/notes/a-note.md'],
] as const)('%s opens a file to be changed', ([host, address]) => {
  expect(editAddress(at(host, 'content'), file)).toBe(address);
});

test.for([
  [
    'github',
    `https://example.org/group/edition/new/main/content/notes?filename=a-note.md&value=${encoded}`,
    true,
  ],
  [
    'gitlab',
    'https://example.org/group/edition/-/new/main/content/notes?file_name=a-note.md',
    false,
  ],
  [
    'forgejo',
    `https://example.org/group/edition/_new/main/content/notes?filename=a-note.md&value=${encoded}`,
    true,
  ],
] as const)('%s opens a new file with what it takes', ([host, address, isWhole]) => {
  expect(newFileLink(at(host, 'content'), file, text)).toEqual({ address, isWhole });
});

test.for([
  ['github', 'https://example.org/group/edition/issues/new?title=A%3F&body=b%26c'],
  [
    'gitlab',
    'https://example.org/group/edition/-/issues/new?issue%5Btitle%5D=A%3F&issue%5Bdescription%5D=b%26c',
  ],
  ['forgejo', 'https://example.org/group/edition/issues/new?title=A%3F&body=b%26c'],
] as const)('%s opens an issue with title and text', ([host, address]) => {
  expect(newIssueAddress(at(host), 'A?', 'b&c')).toBe(address);
});

test('an edition that is the whole repository has no folder in its addresses', () => {
  expect(editAddress(at('github'), file)).toBe(
    'https://example.org/group/edition/edit/main/notes/a-note.md',
  );
});

test('a text is in the address as long as that passes through a sign-in page, and no longer', () => {
  for (const letter of ['a', 'я', '約']) {
    const lengths = Array.from({ length: 90 }, (_, index) => index * 100);
    const links = lengths.map((length) =>
      newFileLink(at('github', 'content'), file, letter.repeat(length)),
    );
    for (const { address } of links) expect(encodeURIComponent(address).length).toBeLessThan(8_192);
    expect(links.at(1)?.isWhole).toBe(true);
    expect(links.at(-1)).toEqual({
      address: 'https://example.org/group/edition/new/main/content/notes?filename=a-note.md',
      isWhole: false,
    });
  }
});

test('whatever is typed stays within its field of the address', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, words, fc.constantFrom(...hosts), (one, other, host) => {
      const file = new URL(newFileLink(at(host), `notes/${one}.md`, other).address);
      expect(file.origin).toBe('https://example.org');
      const expected = host === 'gitlab' ? [] : [other];
      if (!one.includes('/')) {
        expect([...file.searchParams.values()].slice(0, 2)).toEqual([`${one}.md`, ...expected]);
      }
      const issue = new URL(newIssueAddress(at(host), one, other));
      expect([...issue.searchParams.values()]).toEqual([one, other]);
      expect([file.hash, issue.hash]).toEqual(['', '']);
    }),
  );
});

test.for([
  'http://example.org/group/edition',
  'javascript:alert(1)',
  'https://name:word@example.org/group/edition',
  'https://example.org/group/edition?next=',
  'https://example.org/group/edition/',
  'https://example.org/group/edition.git',
])('an edition cannot name %s as its repository', (repository) => {
  const source = { host: 'github', repository, branch: 'main' };
  expect(contributeSchema.safeParse({ source }).success).toBe(false);
});
