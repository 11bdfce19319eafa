import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attributes, readPages } from './built-pages.ts';

const chapters = [...readPages().values()].filter(({ address }) => /^\/chapters\/.+/.test(address));

const brotliSize = (content: string | Buffer): number => brotliCompressSync(content).length;
const fileSize = (address: string): number => brotliSize(readFileSync(path.join('dist', address)));
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

test('a chapter can be read after its first 14,600 bytes, style included', () => {
  const sizes = chapters.map((page) => {
    const styles = attributes(page, 'link[rel="stylesheet"]', 'href');
    return { address: page.address, bytes: brotliSize(page.html) + sum(styles.map(fileSize)) };
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ bytes }) => bytes > 14_600)).toEqual([]);
});

test('the scripts that a chapter loads by itself have at most 8,000 bytes', () => {
  const sizes = chapters.map((page) => {
    const scripts = attributes(page, 'script[src], link[rel="modulepreload"]', 'src');
    const preloaded = attributes(page, 'link[rel="modulepreload"]', 'href');
    const files = withImports([...scripts, ...preloaded]);
    return { address: page.address, files: files.length, bytes: sum(files.map(fileSize)) };
  });
  expect(sizes.filter(({ files, bytes }) => files === 0 || bytes > 8_000)).toEqual([]);
});

/** Scripts and those that they import at once, as opposed to when they are needed. */
function withImports(scripts: string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const code = readFileSync(path.join('dist', script), 'utf8');
    for (const [, file = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      found.add(path.posix.join(path.posix.dirname(script), file));
  }
  return [...found];
}
