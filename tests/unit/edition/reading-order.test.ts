import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { readingOrder } from '../../../src/edition/reading-order.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';
import { tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

const idsOf = (kind: Kind, changes: Changes) =>
  (readingOrder(readEdition(tinyEdition(changes)).readable).get(kind) ?? []).map(({ id }) => id);

const chapter = (first: string) =>
  `---\ntitle: A part\npart: front\npages:\n  first: "${first}"\n  last: "${first}"\ntext: guide\n---\n\nText.\n`;

const event = (date: string) =>
  `---\ntitle: An event\ndate: "${date}"\nimportance: 2\n---\n\nIt happened.\n`;

test('sets roman pages before arabic ones, and both by their value', () => {
  const parts = idsOf('chapter', {
    'chapters/nine.md': chapter('ix'),
    'chapters/four.md': chapter('iv'),
    'chapters/ten.md': chapter('10'),
  });
  expect(parts).toEqual(['four', 'nine', 'ten', 'galapagos-archipelago']);
});

test('sorts people by surname', () => {
  expect(idsOf('person', {})).toEqual(['darwin-charles', 'fitzroy-robert']);
});

test('sorts what has a date by its earliest day', () => {
  const events = idsOf('event', {
    'events/whole-year.md': event('1834'),
    'events/a-day.md': event('1834-02-03'),
    'events/years.md': event('1833-05/1835'),
  });
  expect(events.filter((id) => ['whole-year', 'a-day', 'years'].includes(id))).toEqual([
    'years',
    'whole-year',
    'a-day',
  ]);
});
