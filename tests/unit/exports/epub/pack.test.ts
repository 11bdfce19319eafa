import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { pack } from '../../../../src/exports/epub/pack.ts';

const files = [
  { path: 'mimetype', content: 'application/epub+zip' },
  { path: 'EPUB/a.xhtml', content: 'Дарвин' },
];

afterEach(() => vi.useRealTimers());

test('an EPUB begins with its type as plain text, where programs look for it', () => {
  const bytes = pack(files);
  expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(new TextDecoder().decode(unzipSync(bytes)['EPUB/a.xhtml'])).toBe('Дарвин');
});

test('the same files give the same bytes on another day', () => {
  vi.useFakeTimers({ now: new Date('2004-05-01') });
  const first = pack(files);
  vi.setSystemTime(new Date('2024-05-01'));
  expect(pack(files)).toEqual(first);
});
