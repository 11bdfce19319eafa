import { expect, test } from 'vitest';
import { fileMarks, fillMarks } from '../../../../src/exports/take-away/file-marks.ts';

const { size, sha256 } = fileMarks('voyage.zip');
const made = { name: 'voyage.zip', bytes: 2_345_678, sha256: 'abc123' };

test('a page states size and digest of a file that is made after it', () => {
  expect(fillMarks(`<p>${size}</p><dd>${sha256}</dd>`, [made])).toBe(
    '<p>2.3\u00a0MB</p><dd>abc123</dd>',
  );
});

test('a file that the page forgets is a fault', () => {
  expect(() => fillMarks(`<p>${size}</p>`, [made])).toThrow('[SHA-256 of voyage.zip]');
});

test('a mark that nothing fills is a fault', () => {
  expect(() => fillMarks(`${size}${sha256}${fileMarks('other.zip').size}`, [made])).toThrow(
    '[size of other.zip]',
  );
});
