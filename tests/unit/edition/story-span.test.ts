import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/edition/edition.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storySpan } from '../../../src/edition/story-span.ts';
import { tinyEdition } from '../../checks/tiny-edition.ts';

const event = (date: string, importance: number) => `---
title: Landing
date: "${date}"
importance: ${String(importance)}
---

They went ashore.
`;
const spanOf = (dates: [string, number][], span?: { from: number; to: number }) => {
  const files = dates.map(([date, importance], at): [string, string] => [
    `events/landing-${String(at)}.md`,
    event(date, importance),
  ]);
  const { readable } = readEdition(tinyEdition(Object.fromEntries(files)));
  return storySpan({ span }, entriesOf(readable, 'event'));
};

test('the story lasts as long as the edition says', () => {
  expect(spanOf([['1835-09-15', 1]], { from: 1831, to: 1836 })).toEqual({ from: 1831, to: 1836 });
});

test('else it lasts from the first to the last event that every reader must see', () => {
  const dates: [string, number][] = [
    ['1809', 3],
    ['1831-12-27', 1],
    ['1835-09/1836-10', 1],
    ['1859', 2],
  ];
  expect(spanOf(dates)).toEqual({ from: 1831, to: 1836 });
});

test('else from the first event to the last', () => {
  expect(
    spanOf([
      ['1859', 2],
      ['1835-09-15', 3],
    ]),
  ).toEqual({ from: 1835, to: 1859 });
});

test('without events it has no years', () => {
  expect(spanOf([])).toBeUndefined();
});
