import { expect, test } from 'vitest';
import { change, errorsIn, type Changes } from './tiny-edition.ts';

const settings = (home: string): Changes =>
  change('edition.yaml', 'language: en\n', `language: en\nhome:\n${home}`);

test('a count that a way in names must be the name of a folder', () => {
  const way = "  ways:\n    - { title: Read, to: chapters, text: 'All {chapter}' }\n";
  expect(errorsIn(settings(way))).toEqual([
    'edition.yaml:7:36  home.ways.0.text  "All {chapter}"; write counts as one of {chapters}, {people}, {documents}, {quotations}, {notes}, {events}, {places}, {glossary}, {figures} [form]',
  ]);
});

test('a person that the home page names must exist', () => {
  expect(errorsIn(settings('  people: [fitzroy-robart]\n'))).toEqual([
    'edition.yaml:6:12  home.people.0  "fitzroy-robart", which is no person of the edition; did you mean "fitzroy-robert"? [known-references]',
  ]);
});
