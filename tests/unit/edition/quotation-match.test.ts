import { expect, test } from 'vitest';
import { comparable, holdsAll, wantedPieces } from '../../../src/edition/quotation-match.ts';

const text = comparable(
  '“We don’t wish to antagonise Japan’s navy” – Shigenori Tōgō, Лозовский, 1941',
);
const finds = (typed: string) => holdsAll(text, wantedPieces(typed));

test('every word must begin a word of the text, in any order, without case and accents', () => {
  expect(
    ['togo', 'JAPAN antag', 'dont', 'don’t', 'tōgō wish', 'лозов', '1941', ''].map(finds),
  ).toEqual(Array(8).fill(true));
  expect(['navy army', 'ogo', 'tagonise'].map(finds)).toEqual([false, false, false]);
});

test('a phrase in quotation marks, printed or typed, is found word for word', () => {
  expect(['"wish to antagonise"', '“to antagonise japan’s”', 'navy "we don’t"'].map(finds)).toEqual(
    [true, true, true],
  );
  expect(['"antagonise to wish"', '"wish to antag"', '"japan"'].map(finds)).toEqual([
    false,
    false,
    false,
  ]);
});

test('a phrase that is being typed may end within a word', () => {
  expect(['"wish to antag', '"', '"wish antag'].map(finds)).toEqual([true, true, false]);
});
