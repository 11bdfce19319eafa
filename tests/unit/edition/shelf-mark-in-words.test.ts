import { expect, test } from 'vitest';
import { shelfMarkInWords } from '../../../src/edition/shelf-mark-in-words.ts';
import { fitsForms, mended } from '../../../src/edition/written-form.ts';

/** With plain spaces, so that the eye can compare. */
const inWords = (archive: Parameters<typeof shelfMarkInWords>[0]) =>
  shelfMarkInWords(archive)?.replaceAll('\u00a0', ' ');

test('writes a Russian shelf mark as archivists do, and says what is not known', () => {
  const file = { repository: 'State Archive', fond: '045', opis: '1', delo: '404' };
  expect(inWords({ ...file, folio: '91–101' })).toBe(
    'State Archive, f. 045, op. 1, d. 404, ll. 91–101',
  );
  expect(inWords({ ...file, papka: 'unknown', folio: '7' })).toBe(
    'State Archive, f. 045, op. 1, pap. not known, d. 404, l. 7',
  );
});

test('writes other shelf marks in words, and a reference as it is printed', () => {
  expect(inWords({ repository: 'A library', box: '1', folio: '2–3' })).toBe(
    'A library, box 1, folio 2–3',
  );
  expect(inWords({ reference: 'B02030012300' })).toBe('B02030012300');
  expect(inWords({ note: 'Not seen.' })).toBeUndefined();
});

test('compares a part with its forms, each item of a list by itself', () => {
  expect(fitsForms('12, 14–16', ['#', '#–#'])).toBe(true);
  expect(fitsForms('12; 14', ['#'])).toBe(false);
  expect(fitsForms('R-12', ['@-#'])).toBe(true);
  expect(fitsForms('r-12', ['@-#'])).toBe(false);
  expect(fitsForms('861b.63/191, /192', ['#~.#/…'])).toBe(true);
  expect(fitsForms('x'.repeat(5_000), ['…'])).toBe(false);
});

test('mends what only one answer can be given to', () => {
  expect(mended('op. 24', ['#'])).toBe('24');
  expect(mended('91 - 101', ['#–#'])).toBe('91–101');
  expect(mended('Ref. B02030012300', ['@00000000000'])).toBe('B02030012300');
  expect(mended('twenty-four', ['#'])).toBeUndefined();
});
