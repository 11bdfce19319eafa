import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { change, tinyEdition, type Changes } from './tiny-edition.ts';

const misspelt = change('places/plymouth.md', 'type: port', 'type: ports');
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test('says that there is nothing to correct', () => {
  writeEdition({});
  expect(check()).toEqual({ code: 0, out: '11 files checked, nothing to correct\n', err: '' });
});

test('prints errors and fails', () => {
  writeEdition(misspelt);
  expect(check()).toEqual({
    code: 1,
    out:
      'content/places/plymouth.md:3:1  type  "ports", which is not among the placeTypes of edition.yaml; did you mean "port"? [known-words]\n' +
      '    3 | type: ports\n' +
      '      |       ^^^^^\n\n' +
      '1 error, 0 warnings in 11 files\n',
    err: '',
  });
});

test('does not fail because of a warning', () => {
  writeEdition({ 'glossary/basalt.md': '---\ntitle: Basalt\n---\n\nA rock.\n' });
  const { code, out } = check();
  expect(code).toBe(0);
  expect(out).toContain('[orphans, warning]\n0 errors, 1 warning in 12 files\n');
});

test('writes nothing but JSON when asked for it', () => {
  writeEdition(misspelt);
  const { code, out } = check('--format=json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    files: 11,
    errors: 1,
    warnings: 0,
    problems: [{ file: 'content/places/plymouth.md', line: 3, column: 1, rule: 'known-words' }],
  });
});

test('writes commands that GitHub understands', () => {
  writeEdition(misspelt);
  expect(check('--format=github').out).toContain(
    '::error file=content/places/plymouth.md,line=3,col=1,title=type%3A known-words::"ports", which is not',
  );
});

test.each([
  ['--fromat=json', 'There is no option "--fromat"; did you mean "--format"?'],
  ['--colour', 'There is no option "--colour"; see "npm run check -- --help"'],
  ['--format=xml', 'There is no format "xml"; write one of text, github, markdown, json.'],
  ['--format=jsn', 'There is no format "jsn"; did you mean "json"?'],
  ['--format', 'Write a word after "--format=".'],
  ['--fix=yes', 'Write "--fix" alone, without "=yes".'],
  ['--dry-run', 'Write "--dry-run" together with "--fix": alone it has nothing to show.'],
  [
    'people/darwin-charles.md',
    'The check takes no file: it reads the whole edition, so leave "people/darwin-charles.md" out.',
  ],
])('says in a sentence what is wrong with %s', (option, sentence) => {
  writeEdition({});
  expect(check(option)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

test('asks for a format that can show the entries touched, and no format beside a repair', () => {
  writeEdition({});
  expect(check('--changed-since=main').err).toContain('together with "--format=markdown"');
  expect(check('--fix', '--format=json').err).toContain('Write "--fix" without "--format"');
});

test('explains itself', () => {
  const { code, out } = check('--help');
  expect(code).toBe(0);
  expect(out).toContain('npm run check -- --fix --dry-run');
  expect(out).toContain('It ends with 0 if nothing must be mended');
});

test('prints no colours where nobody sees them', () => {
  writeEdition(misspelt);
  expect(check().out).not.toContain('\u001b');
});

test('lists the entries that differ from a version, and where they appear', () => {
  writeEdition({});
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  writeEdition(change('places/plymouth.md', 'The Beagle’s port.', 'A port.'));
  rmSync(join(home, 'content/glossary/lava.md'));
  const { out } = check('--format=markdown', '--changed-since=main');
  expect(out).toContain(
    '- `lava.md`, term, removed: `/quotations/black-lava-1835/`\n' +
      '- `Plymouth`, place, changed: `/places/plymouth/`, `/people/darwin-charles/`',
  );
  expect(check('--format=json', '--changed-since=nowhere')).toEqual({
    code: 2,
    out: '',
    err: 'Git knows no version "nowhere" here; fetch it with its history, or name another.\n',
  });
});

test('says so when there is no such folder', () => {
  const { code, err } = check();
  expect(code).toBe(2);
  expect(err).toContain(`There is no folder ${join(home, 'content')};`);
});

function writeEdition(changes: Changes): void {
  for (const { path, text } of tinyEdition(changes)) {
    const file = join(home, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=A reader', '-c', 'user.email=reader@example.org'];
  const run = spawnSync('git', [...identity, ...words], { cwd: home, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Runs the command in the folder above the edition. */
function check(...options: string[]): { code: number | null; out: string; err: string } {
  const script = join(import.meta.dirname, '../../scripts/check.ts');
  const env = { ...process.env, EDITION: join(home, 'content') };
  const run = spawnSync(process.execPath, [script, ...options], {
    cwd: home,
    env,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
