import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeWorkFolder, replaceFolder } from '../../scripts/replace-folder.ts';

let parent: string;
let target: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'build-'));
  target = join(parent, 'dist');
});

test('puts the first site where there was none', () => {
  const folder = makeWorkFolder(target);
  writeFileSync(join(folder, 'index.html'), 'new');
  replaceFolder(folder, target);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('replaces the last site wholly and leaves nothing of it', () => {
  mkdirSync(target);
  writeFileSync(join(target, 'gone.html'), 'old');
  const folder = makeWorkFolder(target);
  writeFileSync(join(folder, 'index.html'), 'new');
  replaceFolder(folder, target);
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('makes the folders above the new site', () => {
  const folder = makeWorkFolder(target);
  replaceFolder(folder, join(parent, 'a', 'b', 'dist'));
  expect(existsSync(join(parent, 'a', 'b', 'dist'))).toBe(true);
});

test('keeps the last site when the new one cannot take its place', () => {
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'old');
  expect(() => {
    replaceFolder(join(parent, 'missing'), target);
  }).toThrow('ENOENT');
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('begins with an empty folder although an earlier build left one', () => {
  writeFileSync(join(makeWorkFolder(target), 'half.html'), 'half');
  expect(readdirSync(makeWorkFolder(target))).toEqual([]);
});
