import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvFile } from '../../../src/edition/csv.ts';

test.for([
  ['=1+1', '"\'=1+1"'],
  ['+1 (555) 0100', '"\'+1 (555) 0100"'],
  ['-cmd', '"\'-cmd"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['  =1', '"\'  =1"'],
  ['＝1', '"\'＝1"'],
] as const)('%j would be run by a spreadsheet, and is not', ([text, cell]) => {
  expect(csvCell(text)).toBe(cell);
});

test('a number keeps its sign, and plain words stay plain', () => {
  expect(['-0.65', '1941', 'Matsuoka Yōsuke', '1941–1945'].map(csvCell)).toEqual([
    '-0.65',
    '1941',
    'Matsuoka Yōsuke',
    '1941–1945',
  ]);
});

test('the file begins with the mark of UTF-8, and its lines end as RFC 4180 says', () => {
  expect(
    csvFile([
      ['id', 'name'],
      ['a', 'Darwin, Charles'],
    ]),
  ).toBe('\uFEFFid,name\r\na,"Darwin, Charles"\r\n');
});

test('whatever stands in a cell is read back, and no cell begins as a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }),
      (texts) => {
        const cells = readRow(csvFile([texts]).slice(1));
        expect(cells.map((cell, at) => (cell === texts[at] ? cell : cell.slice(1)))).toEqual(texts);
        expect(cells.filter((cell) => /^\s*[=+@]|^\s*-[^\d]/.test(cell))).toEqual([]);
      },
    ),
    { seed: 1941, numRuns: 500 },
  );
});

/** The cells of the first row as a reader of RFC 4180 finds them. */
function readRow(text: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') break;
  }
  return cells;
}
