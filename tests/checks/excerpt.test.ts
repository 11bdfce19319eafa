import { expect, test } from 'vitest';
import { displayWidth } from '../../src/checks/display-width.ts';
import { excerptOf } from '../../src/checks/excerpt.ts';
import { unknownPerson } from './a-report.ts';

const excerpt = (line: string, column: number, found: string) => {
  const shown = excerptOf(line, { ...unknownPerson, line: 1, column, found });
  return shown && [shown.line, shown.mark];
};

test('marks the value after the name of its field', () => {
  expect(excerpt('name: name', 1, '"name"')).toEqual(['name: name', '      ^^^^']);
  expect(excerpt('born: 1809', 1, '1809')).toEqual(['born: 1809', '      ^^^^']);
});

test('marks the name where the value is not what is meant', () => {
  expect(excerpt('  borm: 1809', 3, 'a field that does not exist here')).toEqual([
    '  borm: 1809',
    '  ^^^^',
  ]);
});

test('marks a link as a whole where its address is written otherwise', () => {
  expect(excerpt('See [Lava](x%3Ay), too.', 5, 'a link that begins with "x:"')).toEqual([
    'See [Lava](x%3Ay), too.',
    '    ^^^^^^^^^^^^^',
  ]);
});

test('puts the mark under letters that are twice as wide, or none', () => {
  expect(excerpt('松岡洋右: x', 7, 'x,')).toEqual(['松岡洋右: x', '          ^']);
  expect(excerpt('text: 中立条約', 1, '"中立条約"')).toEqual(['text: 中立条約', '      ^^^^^^^^']);
  expect(excerpt('e\u0301tat: x', 8, 'x,')).toEqual(['e\u0301tat: x', '      ^']);
  expect(displayWidth('ー・（ｱ한')).toBe(9);
});

test('cuts a long line on both sides', () => {
  const line = `${'a'.repeat(100)} here ${'b'.repeat(200)}`;
  const [shown = '', mark = ''] = excerpt(line, 102, '"here"') ?? [];
  expect(shown).toMatch(/^…a{29} here b+…$/);
  expect(mark).toBe(`${' '.repeat(31)}^^^^`);
});

test('lets no sign of the line turn or colour it', () => {
  expect(excerpt('a\u202e\u001b[31m: x', 10, 'x')).toEqual(['a  [31m: x', '         ^']);
});

test('shows nothing for a field that is missing from the file', () => {
  const problem = { ...unknownPerson, rule: 'missing-field', found: 'no such field' };
  expect(excerptOf('---\nname: x', problem)).toBeUndefined();
});
