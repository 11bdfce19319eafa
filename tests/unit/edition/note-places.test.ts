import { expect, test } from 'vitest';
import { putBehind } from '../../../src/edition/note-places.ts';

const mark = '<i>mark</i>';
const withMarkAt = (anchor: string, html: string) => putBehind(html, new Map([[anchor, mark]]));

test('puts a piece behind its paragraph, wherever the id stands among the attributes', () => {
  expect(withMarkAt('pb', '<p id="pa">One.</p>\n<p class="x" id="pb">Two.</p><p>Three.</p>')).toBe(
    `<p id="pa">One.</p>\n<p class="x" id="pb">Two.</p>${mark}<p>Three.</p>`,
  );
});

test('puts a piece within the item of a list, behind the lists inside it', () => {
  const html = '<ul><li id="pa">One<ul><li id="pb">Inner</li></ul></li><li id="pc">Two</li></ul>';
  expect(withMarkAt('pa', html)).toBe(
    `<ul><li id="pa">One<ul><li id="pb">Inner</li></ul>${mark}</li><li id="pc">Two</li></ul>`,
  );
  expect(withMarkAt('pb', html)).toContain(`<li id="pb">Inner${mark}</li>`);
});

test('leaves a text alone that has no such paragraph', () => {
  expect(withMarkAt('px', '<p id="pxy">One.</p>')).toBe('<p id="pxy">One.</p>');
});
