import { expect, test } from 'vitest';
import { entryKey } from '../../../src/edition/entry.ts';
import { buildGraph, namedInOrder } from '../../../src/edition/graph.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { change, changeBody, tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

const chapter = 'chapters/galapagos-archipelago.md';
const darwin = entryKey('person', 'darwin-charles');
const fitzroy = entryKey('person', 'fitzroy-robert');

const graphOf = (changes: Changes) => buildGraph(readEdition(tinyEdition(changes)).readable);

test('gives backlinks with their sentence and place', () => {
  const body =
    '\nLava.\n\nIt was hot. There [he](../people/fitzroy-robert.md#p1) landed. Night fell.\n';
  const [backlink, ...others] = graphOf(changeBody(chapter, body)).to.get(fitzroy) ?? [];
  expect(others).toEqual([]);
  expect(backlink).toMatchObject({
    from: 'chapter/galapagos-archipelago',
    via: 'link',
    file: chapter,
    line: 16,
    column: 19,
    anchor: 'p1',
    sentence: { before: 'There ', words: 'he', after: ' landed.' },
  });
});

test('gives backlinks from front matter and directives with field and line', () => {
  const { to } = graphOf({});
  const of = (key: Parameters<typeof to.get>[0]) =>
    (to.get(key) ?? []).map(({ via, field, line }) => ({ via, field, line }));
  expect(of(entryKey('document', 'henslow-letter-1831'))).toEqual([
    { via: 'field', field: 'subjects.0.entry', line: 7 },
  ]);
  expect(of(entryKey('quotation', 'black-lava-1835'))).toEqual([
    { via: 'quotation', field: 'body', line: 19 },
  ]);
});

test('gives the citations of a work with locators, in front matter and in prose', () => {
  const citing = graphOf({}).citing.get('darwin1839') ?? [];
  expect(citing.map(({ file, line, column, locator }) => [file, line, column, locator])).toEqual([
    [chapter, 17, 2, 'p. 454'],
    ['quotations/black-lava-1835.md', 6, 3, 'p. 454'],
  ]);
});

test('finds the column of a citation in an indented list', () => {
  const body = '\n- Lava\n  flows [@darwin1839; @fitzroy1839].\n';
  const places = graphOf(changeBody(chapter, body)).from.get(
    entryKey('chapter', 'galapagos-archipelago'),
  );
  expect(places?.slice(-2).map(({ line, column }) => [line, column])).toEqual([
    [15, 10],
    [15, 23],
  ]);
});

test('does not count a link of an entry to itself as a backlink', () => {
  const term = entryKey('term', 'lava');
  const graph = graphOf(changeBody('glossary/lava.md', 'See [lava](lava.md).\n'));
  expect((graph.to.get(term) ?? []).map(({ from }) => from)).toEqual(['quotation/black-lava-1835']);
});

test('counts in how many passages two entries are named together', () => {
  const pair = '[D](../people/darwin-charles.md) and [F](../people/fitzroy-robert.md)';
  const graph = graphOf(changeBody(chapter, `\n${pair}.\n\n${pair}, ${pair}.\n`));
  expect(graph.together.get(darwin)?.get(fitzroy)).toBe(2);
  expect(graph.together.get(fitzroy)?.get(darwin)).toBe(2);
});

test('gives the entries that a chapter names, each once, in order', () => {
  const body =
    '\n[F](../people/fitzroy-robert.md), [D](../people/darwin-charles.md), [F](../people/fitzroy-robert.md).\n';
  const graph = graphOf({
    ...changeBody(chapter, body),
    ...change('people/fitzroy-robert.md', 'Captain', 'The captain'),
  });
  expect(namedInOrder(graph, entryKey('chapter', 'galapagos-archipelago'))).toEqual([
    fitzroy,
    darwin,
  ]);
});

test('takes twice the time, not four times, for twice the links of a paragraph', () => {
  const timeFor = (links: number): number => {
    const line = '[D](../people/darwin-charles.md) sailed. ';
    const { readable } = readEdition(
      tinyEdition(changeBody(chapter, `\n${`${line}\n`.repeat(links)}`)),
    );
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      buildGraph(readable);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  timeFor(250);
  expect(timeFor(1900)).toBeLessThan(40 + 12 * timeFor(475));
});
