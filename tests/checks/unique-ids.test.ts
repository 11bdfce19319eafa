import { expect, test } from 'vitest';
import { change, errorsIn } from './tiny-edition.ts';

const darwin = 'people/darwin-charles.md';
const settings = 'edition.yaml';

test('refuses two files whose names differ in capital letters only', () => {
  expect(errorsIn({ 'people/Darwin-Charles.md': 'x' })).toEqual([
    'people/Darwin-Charles.md:1:1  file name  "Darwin-Charles.md", the same name as "darwin-charles.md" but for capital letters; join the two files, or give this one a name of its own [duplicate-id]',
  ]);
});

test('refuses a former id that a file still has', () => {
  expect(
    errorsIn(change(darwin, 'name: Charles', 'aliases:\n  - fitzroy-robert\nname: Charles')),
  ).toEqual([
    'people/darwin-charles.md:3:5  aliases.0  "fitzroy-robert", the id of people/fitzroy-robert.md; leave it out; an alias is an id that no file has any more [duplicate-id]',
  ]);
});

test('refuses a former id of two entries', () => {
  expect(
    errorsIn({
      ...change(darwin, 'name: Charles', 'aliases:\n  - captain\nname: Charles'),
      ...change('people/fitzroy-robert.md', 'name: Robert', 'aliases:\n  - captain\nname: Robert'),
    }),
  ).toEqual([
    'people/fitzroy-robert.md:3:5  aliases.0  "captain", an alias in people/darwin-charles.md too; leave one of the two out [duplicate-id]',
  ]);
});

test('refuses a word of a list that stands twice', () => {
  expect(errorsIn(change(settings, '- id: species', '- id: islands'))).toEqual([
    'edition.yaml:30:5  themes.1.id  "islands" a second time; leave one of the two out [duplicate-id]',
  ]);
});
