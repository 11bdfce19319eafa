import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeText } from '../../scripts/write-text.ts';
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
      'content/places/plymouth.md:3:1  type  "ports", which is not in the list "placeTypes" of edition.yaml; did you mean "port"? [known-words]\n' +
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
    '::error file=content/places/plymouth.md,line=3,col=1,title=type%3A known-words::"ports", which is not in',
  );
});

test('says in a sentence what is wrong with its options', () => {
  writeEdition({});
  expect(check('--fromat=json')).toEqual({
    code: 2,
    out: '',
    err: 'There is no option "--fromat"; did you mean "--format"?\n',
  });
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

test('mends what has only one answer, shows it, and checks the rest', () => {
  writeEdition({
    ...change('people/darwin-charles.md', 'born: "1809-02-12"', 'born: 1809-02-12'),
    ...change('places/plymouth.md', 'type: port', 'type: ports  '),
  });
  const mending =
    'content/people/darwin-charles.md:4  quotes around a date: 1809-02-12 → "1809-02-12"\n' +
    'content/places/plymouth.md:3  blanks at the end of the line: type: ports·· → type: ports\n';
  const dry = check('--fix', '--dry-run');
  expect(dry.code).toBe(1);
  expect(dry.out).toContain(
    `${mending}2 places would be mended in 2 files; nothing was written\n\n`,
  );
  expect(readEdition('people/darwin-charles.md')).toContain('born: 1809-02-12');

  const { code, out } = check('--fix');
  expect(code).toBe(1);
  expect(out).toContain(`${mending}2 places mended in 2 files\n\n`);
  expect(out).toContain('"ports", which is not in the list');
  expect(readEdition('people/darwin-charles.md')).toContain('born: "1809-02-12"');
  expect(readdirSync(join(home, 'content/people')).sort()).toEqual([
    'darwin-charles.md',
    'fitzroy-robert.md',
  ]);
  expect(check('--fix').out).toContain('Nothing to mend that has only one answer\n');
});

test('keeps the rights of a file that it mends, and writes through no link', async () => {
  writeEdition(change('glossary/lava.md', 'title: Lava', 'title: Lava '));
  const lava = join(home, 'content/glossary/lava.md');
  chmodSync(lava, 0o640);
  expect(check('--fix').code).toBe(0);
  expect(statSync(lava).mode & 0o777).toBe(0o640);

  const outside = join(home, 'outside.md');
  writeFileSync(outside, 'a');
  symlinkSync(outside, join(home, 'content/glossary/basalt.md'));
  symlinkSync(home, join(home, 'content/glossary/more'));
  const folder = join(home, 'content');
  const refusal = 'is a link to another place; mend the file there';
  expect(await writeText(folder, 'glossary/basalt.md', 'a', 'b')).toBe(refusal);
  expect(await writeText(folder, 'glossary/more/outside.md', 'a', 'b')).toBe(refusal);
  expect(await writeText(folder, 'glossary/lava.md', 'x', 'b')).toBe(
    'has been changed meanwhile; start again',
  );
  expect(readFileSync(outside, 'utf8')).toBe('a');
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

const readEdition = (path: string): string => readFileSync(join(home, 'content', path), 'utf8');

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
