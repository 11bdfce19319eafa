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
  expect(JSON.parse(out)).toMatchObject([
    { file: 'content/places/plymouth.md', line: 3, column: 1, rule: 'known-words' },
  ]);
});

test('writes commands that GitHub understands', () => {
  writeEdition(misspelt);
  expect(check('--format=github').out).toContain(
    '::error file=content/places/plymouth.md,line=3,col=1,title=type%3A known-words::"ports", which is not',
  );
});

test('explains its options', () => {
  writeEdition({});
  const unknown = check('--fromat=json');
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain("Unknown option '--fromat'");
  expect(unknown.err).toContain('Usage: npm run check -- [--format=text|json|github]');
  const format = check('--format=xml');
  expect(format.code).toBe(2);
  expect(format.err).toContain('Unknown format "xml".');
});

test('says so when there is no such folder', () => {
  const { code, err } = check();
  expect(code).toBe(2);
  expect(err).toContain(`No folder ${join(home, 'content')}.`);
});

function writeEdition(changes: Changes): void {
  for (const { path, text } of tinyEdition(changes)) {
    const file = join(home, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
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
