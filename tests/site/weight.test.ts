import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets, checkOfNotes, type Budget } from './budgets.ts';
import { attributes, readPages, type BuiltPage } from './built-pages.ts';

const all = [...readPages().values()].filter(({ html }) => !html.includes('http-equiv="refresh"'));
const sizes = new Map<string, number>();

const brotliSize = (content: string | Buffer): number => brotliCompressSync(content).length;
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A file is measured once, however many pages load it. */
function fileSize(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = brotliSize(readFileSync(path.join('dist', address)));
  sizes.set(address, size);
  return size;
}

const weights = all.map((page) => ({
  address: page.address,
  kind: Object.keys(budgets).find((kind) => budgets[kind]?.pages.test(page.address)) ?? '',
  read:
    brotliSize(page.html) + sum(attributes(page, 'link[rel="stylesheet"]', 'href').map(fileSize)),
  scripts: sum(scriptsOf(page).map(fileSize)),
}));

test.for(Object.entries(budgets))(
  'every page of sort "%s" keeps to its budget',
  ([kind, budget]) => {
    const pages = weights.filter((weight) => weight.kind === kind);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((weight) => isTooHeavy(weight, budget))).toEqual([]);
  },
);

test('no page but an index lists most entries of a kind', () => {
  const entries = Map.groupBy(
    all.flatMap(({ address }) => (/^\/[a-z]+\/(?!by-)[^/]+\/$/.test(address) ? [address] : [])),
    (address) => address.split('/')[1] ?? '',
  );
  const faults = all.flatMap((page) => {
    if (!/^\/(?:$|[a-z]+\/(?!by-)[^/]+\/$)/.test(page.address)) return [];
    if (/^\/(?:bibliography|quality)\//.test(page.address)) return [];
    const links = new Set(attributes(page, 'a[href]', 'href').map((link) => link.split('#')[0]));
    return [...entries].flatMap(([section, addresses]) =>
      addresses.length > 40 &&
      addresses.filter((to) => links.has(to)).length > addresses.length * 0.75
        ? [`${page.address} lists ${section}`]
        : [],
    );
  });
  expect(faults).toEqual([]);
});

test('every script of a page waits until the page is read', () => {
  const early = all.flatMap((page) =>
    attributes(page, 'script[src]:not([type="module"], [defer])', 'src'),
  );
  expect(early).toEqual([]);
});

test('what checks a note comes with its first word, on that page alone, and keeps to its budget', () => {
  const [check, ...others] = globSync('dist/_astro/note-check.*.js').map((file) =>
    file.replaceAll('\\', '/').slice('dist'.length),
  );
  expect(others).toEqual([]);
  expect(fileSize(check ?? '')).toBeLessThan(checkOfNotes);
  expect(all.filter((page) => scriptsOf(page).includes(check ?? ''))).toEqual([]);
});

const isTooHeavy = ({ read, scripts }: Pick<Budget, 'read' | 'scripts'>, budget: Budget): boolean =>
  read > budget.read || scripts > budget.scripts;

/** The scripts of a page and those that they import at once, as opposed to when they are needed. */
function scriptsOf(page: BuiltPage): string[] {
  const found = new Set([
    ...attributes(page, 'script[src]', 'src'),
    ...attributes(page, 'link[rel="modulepreload"]', 'href'),
  ]);
  for (const script of found) {
    const code = readFileSync(path.join('dist', script), 'utf8');
    for (const [, file = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      found.add(path.posix.join(path.posix.dirname(script), file));
  }
  return [...found];
}
