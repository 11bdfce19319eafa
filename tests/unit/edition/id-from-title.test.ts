import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGoodName } from '../../../src/edition/file-names.ts';
import { idFromTitle } from '../../../src/edition/id-from-title.ts';

test.each([
  ['Letter of the Émigrés, 1831', 'letter-of-the-emigres-1831'],
  ['The letter’s seal', 'the-letters-seal'],
  ['熔岩', ''],
  [
    'A title so long that nobody would like to read its whole length in an address',
    'a-title-so-long-that-nobody-would-like-to-read-its-whole',
  ],
])('the file of "%s" is called "%s"', (title, id) => {
  expect(idFromTitle(title)).toBe(id);
});

test('whatever the title, its id can be a file’s name or is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const id = idFromTitle(title);
      expect(id === '' || isGoodName(id) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(id)).toBe(
        true,
      );
    }),
  );
});
