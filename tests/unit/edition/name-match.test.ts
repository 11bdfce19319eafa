import { expect, test } from 'vitest';
import { matchNames, nameForm, nearestNames, plainWords } from '../../../src/edition/name-match.ts';

const named = (...names: string[]) => ({ forms: names.map(nameForm) });

const all = [
  named('Emma Darwin', 'Darwin, Emma'),
  named('Charles Darwin', 'Чарлз Дарвин', 'チャールズ・ダーウィン', 'Darwin, Charles'),
  named('Letter of Darwin to Henslow'),
  named('Natsume Sōseki', '夏目漱石', 'Нацумэ Сосэки'),
  named('Galápagos Islands', 'Archipiélago de Colón'),
  named('H.M.S. Beagle', 'Beagle'),
  named('Beagle Channel'),
  named('Darwinism'),
];
const find = (typed: string) =>
  matchNames(all, typed).map(({ named: { forms }, foundAs }) => [forms[0]?.text, foundAs]);
const titles = (typed: string) => find(typed).map(([title]) => title);

test('compares names without case, accents, apostrophes and punctuation', () => {
  expect(plainWords('D’Orbigny, H.M.S. Sōseki')).toEqual(['dorbigny', 'h', 'm', 's', 'soseki']);
});

test('ranks the exact name before one that begins so, before words that begin so', () => {
  expect(titles('beagle')).toEqual(['H.M.S. Beagle', 'Beagle Channel']);
  expect(titles('Darwin')).toEqual([
    'Emma Darwin',
    'Charles Darwin',
    'Darwinism',
    'Letter of Darwin to Henslow',
  ]);
});

test('finds the words of a name in any order, and by their beginning', () => {
  expect(titles('darw cha')).toEqual(['Charles Darwin']);
  expect(titles('soseki natsume')).toEqual(['Natsume Sōseki']);
  expect(titles('galapagos')).toEqual(['Galápagos Islands']);
});

test('says under which name it was found where the usual one does not answer', () => {
  expect(find('Дарвин')).toEqual([['Charles Darwin', 'Чарлз Дарвин']]);
  expect(find('夏目')).toEqual([['Natsume Sōseki', '夏目漱石']]);
  expect(find('Sōseki')).toEqual([['Natsume Sōseki', undefined]]);
});

test('finds a word inside a run of kanji, but no part of a spaced word', () => {
  expect(titles('漱石')).toEqual(['Natsume Sōseki']);
  expect(titles('winism')).toEqual([]);
});

test.for([
  ['one letter wrong', 'Henslaw', 'Letter of Darwin to Henslow'],
  ['one letter missing', 'Natsme', 'Natsume Sōseki'],
  ['one letter added', 'Galappagos', 'Galápagos Islands'],
  ['two neighbours changed', 'Beaglle chanenl', 'Beagle Channel'],
  ['a slip in another script', 'Сосеки', 'Natsume Sōseki'],
  ['two slips in a long word', 'Archipelego', 'Galápagos Islands'],
  ['a slip in a word still being typed', 'Galpag', 'Galápagos Islands'],
] as const)('forgives %s: %s', ([, typed, title]) => {
  expect(titles(typed)).toEqual([title]);
});

test('does not guess where a name answers as typed, nor in short words', () => {
  expect(titles('Darwini')).toEqual(['Darwinism']);
  expect(titles('Ema')).toEqual([]);
});

test('asks every word to answer', () => {
  expect(titles('Darwin espresso')).toEqual([]);
});

test('offers nothing for nothing, or for a single letter of a spaced script', () => {
  expect(titles('')).toEqual([]);
  expect(titles(' “” ')).toEqual([]);
  expect(titles('d')).toEqual([]);
  expect(titles('漱')).toEqual(['Natsume Sōseki']);
});

test('names what is least unlike where nothing is called so', () => {
  const nearest = (typed: string) =>
    nearestNames(all, typed).map(({ named: { forms } }) => forms[0]?.text);
  expect(nearest('Galaphagoos in 1835')).toEqual(['Galápagos Islands']);
  expect(nearest('Darwni Bigle')[0]).toBe('Emma Darwin');
  expect(nearest('espresso')).toEqual([]);
  expect(nearest('an')).toEqual([]);
});
