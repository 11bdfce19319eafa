import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/check-options.ts';

test.each([
  ['--fromat=json', 'There is no option "--fromat"; did you mean "--format"?'],
  ['--colour', 'There is no option "--colour"; see "npm run check -- --help"'],
  ['--format=xml', 'There is no format "xml"; write one of text, github, markdown, json.'],
  ['--format=jsn', 'There is no format "jsn"; did you mean "json"?'],
  ['--format', 'Write a word after "--format=".'],
  ['--fix=yes', 'Write "--fix" alone, without "=yes".'],
  ['--dry-run', 'Write "--dry-run" together with "--fix": alone it has nothing to show.'],
  [
    '--changed-since=main',
    'Write "--changed-since" together with "--format=markdown" or "--format=json", which list the entries.',
  ],
  [
    'people/darwin-charles.md',
    'The check takes no file: it reads the whole edition, so leave "people/darwin-charles.md" out.',
  ],
])('says in a sentence what is wrong with %s', (option, sentence) => {
  expect(readOptions([option])).toBe(sentence);
});

test('shows what was mended as text only', () => {
  expect(readOptions(['--fix', '--format=json'])).toBe(
    'Write "--fix" without "--format": what was mended is shown as text.',
  );
});

test('reads what is asked for', () => {
  expect(readOptions([])).toEqual({
    format: 'text',
    fix: false,
    dryRun: false,
    changedSince: undefined,
    help: false,
  });
  expect(readOptions(['--format', 'json', '--changed-since', 'main'])).toMatchObject({
    format: 'json',
    changedSince: 'main',
  });
  expect(readOptions(['--fix', '--dry-run'])).toMatchObject({ fix: true, dryRun: true });
});
