import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/edition/edition.ts';
import { buildGraph } from '../../../src/edition/graph.ts';
import {
  centralPeople,
  countEntries,
  storyEvents,
  withCounts,
} from '../../../src/edition/home-choice.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { change, tinyEdition, type Changes } from '../../checks/tiny-edition.ts';

function open(changes: Changes) {
  const { edition } = readEdition(tinyEdition(changes));
  if (edition === undefined) throw new Error('no edition');
  return { edition, graph: buildGraph(edition) };
}

const event = (title: string, date: string, importance: number): string =>
  `---\ntitle: ${title}\ndate: "${date}"\nimportance: ${importance}\n---\n\nIt happened.\n`;

const voyage = {
  'events/sailing.md': event('Sailing', '1831-12-27', 1),
  'events/shaving.md': event('Shaving', '1832-02-17', 3),
  'events/return.md': event('Return', '1836-10-02', 1),
};

const settings = (home: string): Changes =>
  change('edition.yaml', 'language: en\n', `language: en\nhome:\n${home}`);

function storyOf(changes: Changes): string[] {
  const { edition, graph } = open(changes);
  return storyEvents(edition, graph, entriesOf(edition, 'event')).map(({ id }) => id);
}

test('the story is told by the events that the edition chooses, in its order', () => {
  const home = '  story: [return, shaving]\n';
  expect(storyOf({ ...voyage, ...settings(home) })).toEqual(['return', 'shaving']);
});

test('an edition that chooses none tells its story by the events of importance 1', () => {
  expect(storyOf(voyage)).toEqual(['sailing', 'return']);
});

test('of many events of importance 1 the seven that are named most tell the story', () => {
  const days = Array.from({ length: 9 }, (_, at) => `day-${at}`);
  const events = Object.fromEntries(
    days.map((id, at) => [`events/${id}.md`, event(id, `1832-01-0${at + 1}`, 1)]),
  );
  const links = days.filter((id) => !['day-2', 'day-5'].includes(id));
  const text = links.map((id) => `[${id}](../events/${id}.md)`).join(' ');
  const term = `---\ntitle: Lava\n---\n\n${text}\n`;
  expect(storyOf({ ...events, 'glossary/lava.md': term })).toEqual(links);
});

test('the people at the centre are those chosen, or else those most often named', () => {
  const idsOf = ({ edition, graph }: ReturnType<typeof open>): string[] =>
    centralPeople(edition, graph).map(({ id }) => id);
  expect(idsOf(open(settings('  people: [fitzroy-robert]\n')))).toEqual(['fitzroy-robert']);
  expect(idsOf(open({}))).toEqual(['darwin-charles', 'fitzroy-robert']);
});

test('the words of a way in name counts of entries', () => {
  const { edition } = open(voyage);
  expect(withCounts('{people} people, {events} events', countEntries(edition))).toBe(
    '2 people, 3 events',
  );
});
