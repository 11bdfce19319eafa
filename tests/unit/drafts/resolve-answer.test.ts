import { expect, test } from 'vitest';
import { completions, resolveAnswer } from '../../../src/drafts/resolve-answer.ts';
import { nameForm } from '../../../src/edition/name-match.ts';

const items = [
  ['darwin-charles', 'Charles Darwin', 'Darwin, Charles', 'Дарвин'],
  ['darwin-erasmus', 'Erasmus Darwin', 'Darwin, Erasmus'],
  ['fitzroy-robert', 'Robert FitzRoy'],
].map(([value = '', label = '', ...others]) => ({
  value,
  label,
  forms: [value, label, ...others].map(nameForm),
}));
const people = { items, isClosed: true };

test('a name in any spelling stands for who bears it', () => {
  for (const name of ['darwin-charles', 'charles darwin', 'Дарвин', 'Charls Darwn']) {
    expect(resolveAnswer(name, people)).toEqual({
      value: 'darwin-charles',
      label: 'Charles Darwin',
    });
  }
});

test('a name that several bear, or nobody, is not guessed', () => {
  expect(resolveAnswer('Darwin', people)).toEqual({
    fault:
      '"Darwin" may be darwin-charles (Charles Darwin), darwin-erasmus (Erasmus Darwin); write one of them',
  });
  expect(resolveAnswer('Huxley', people)).toEqual({
    fault: 'nothing is called "Huxley"; write darwin-charles, darwin-erasmus, fitzroy-robert',
  });
});

test('where anything may be answered, only a known name is replaced', () => {
  const open = { items, isClosed: false };
  expect(resolveAnswer('Дарвин', open)).toMatchObject({ value: 'darwin-charles' });
  expect(resolveAnswer('Darwin', open)).toMatchObject({ value: 'Darwin' });
});

test('completes ids as they begin, and names with a slip', () => {
  expect(completions('darwin-e', people)).toEqual(['darwin-erasmus']);
  expect(completions('Fitzroi', people)).toEqual(['fitzroy-robert']);
});
