import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { readingOrder } from '../../../src/edition/reading-order.ts';
import { collectDays } from '../../../src/queries/days.ts';
import { collectSeries, neighboursIn, speakerOf } from '../../../src/queries/series.ts';
import { tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

const ordered = (changes: Changes) => readingOrder(readEdition(tinyEdition(changes)).readable);

const quotation = (date: string, speaker: string) =>
  `---\n${speaker}\ndate: "${date}"\noccasion: A letter\nsource:\n  key: fitzroy1839\nlanguage: en\nthemes:\n  - islands\nrights: free\n---\n\n> Words.\n`;

const event = (date: string, importance: number) =>
  `---\ntitle: An event\ndate: "${date}"\nimportance: ${importance}\n---\n\nIt happened.\n`;

test('knows the place of a quotation among those of its speaker, person or not', () => {
  const entries = ordered({
    'quotations/early.md': quotation('1831', 'speaker: darwin-charles'),
    'quotations/late.md': quotation('1859', 'speaker: darwin-charles'),
    'quotations/orders.md': quotation('1831', 'speakerName: The Admiralty'),
  });
  const series = collectSeries(entries);
  const found = (entries.get('quotation') ?? []).flatMap((entry) => {
    if (entry.kind !== 'quotation') return [];
    const place = neighboursIn(series, `speaker ${speakerOf(entry)}`, entry);
    return [[entry.id, place?.place, place?.count, place?.previous?.id, place?.next?.id]];
  });
  expect(found).toEqual([
    ['early', 1, 3, undefined, 'black-lava-1835'],
    ['orders', 1, 1, undefined, undefined],
    ['black-lava-1835', 2, 3, 'early', 'late'],
    ['late', 3, 3, 'black-lava-1835', undefined],
  ]);
});

test('has the events that every reader must see as a series of their own', () => {
  const series = collectSeries(
    ordered({
      'events/first.md': event('1831', 1),
      'events/second.md': event('1832', 3),
      'events/third.md': event('1833', 1),
    }),
  );
  const ids = (name: string) => series.members.get(name)?.map(({ id }) => id);
  expect(ids('events')).toEqual(['first', 'second', 'third']);
  expect(ids('events to know')).toEqual(['first', 'third']);
});

test('gathers what belongs to a day, and leaves out what has no certain one', () => {
  const days = collectDays(
    ordered({
      'events/landing.md': event('1835-09-17', 1),
      'events/perhaps.md': event('1835-09-17?', 1),
      'events/month.md': event('1835-09', 1),
    }),
  );
  expect(days.get('1835-09-17')?.map(({ key }) => key)).toEqual([
    'event/landing',
    'quotation/black-lava-1835',
  ]);
  expect([...days.keys()]).toEqual(['1835-09-17', '1831-08-24']);
});
