import { expect, test } from 'vitest';
import { findHiddenLetters } from '../../../src/edition/hidden-letters.ts';
import { findLookalikes } from '../../../src/edition/lookalikes.ts';

test.for([
  ['Persian, whose words need the non-joiner', 'می\u200cخواهم'],
  ['Devanagari, whose letters join by it', 'क्\u200dष'],
  ['a Japanese name with the form of its letter', '辻\u{e0100}'],
  ['Vietnamese in single letters and marks', 'Vie\u0323\u0302t Nam'],
  ['Arabic with its sign of numbers', '\u0600١٩٤١'],
  ['blanks between number and unit', '13\u00a0April, 5\u202fkm, 中\u3000立'],
] as const)('%s passes', ([, text]) => {
  expect(findHiddenLetters(text)).toEqual([]);
});

test.for([
  ['between Latin letters', 'Lav\u200da', 'U+200D ZERO WIDTH JOINER'],
  ['at the beginning', '\u200cLava', 'U+200C ZERO WIDTH NON-JOINER'],
  ['after a Latin letter', 'L\u{e0100}ava', 'U+E0100 VARIATION SELECTOR'],
  ['as half of a character', 'L\ud800ava', 'U+D800 half of a character'],
  ['as the end of nothing', 'Lava\u2069', 'U+2069 POP DIRECTIONAL ISOLATE'],
] as const)('what is hidden %s is named', ([, text, name]) => {
  expect(findHiddenLetters(text).map((found) => found.name)).toEqual([name]);
});

test('a word of one script is nobody’s double, and a word of two is told in Latin letters', () => {
  expect(
    findLookalikes('Пакт о нейтралитете, СССР, и Darwin рядом; ΔT in µm, β-ray, мини-USB'),
  ).toEqual([]);
  expect(
    findLookalikes('The Sоviet Union and ВASIC').map(({ word, better }) => [word, better]),
  ).toEqual([
    ['Sоviet', 'Soviet'],
    ['ВASIC', 'BASIC'],
  ]);
});
