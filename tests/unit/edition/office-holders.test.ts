import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/edition/edition.ts';
import { gapsOf, holdersIn, statesOf } from '../../../src/edition/office-holders.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import type { Office } from '../../../src/schemas/edition.ts';
import { tinyEdition } from '../../checks/tiny-edition.ts';

const offices: Office[] = [
  { id: 'first-lord', label: 'First Lord of the Admiralty', of: 'United Kingdom' },
  { id: 'president', label: 'President', of: 'Chile' },
  { id: 'premier', label: 'Prime Minister', of: 'United Kingdom' },
];

const person = (name: string, roles: string) => `---
name: ${name}
sortName: ${name}
countries: [United Kingdom]
group: crew
roles:
${roles}---

A statesman.
`;
const role = (office: string, from?: string, to?: string) =>
  [
    '  - title: Office\n    of: State',
    `    office: ${office}`,
    ...(from === undefined ? [] : [`    from: "${from}"`]),
    ...(to === undefined ? [] : [`    to: "${to}"`]),
  ].join('\n') + '\n';

const statesWith = (people: Record<string, string>) => {
  const files = Object.entries(people).map(([id, roles]): [string, string] => [
    `people/${id}.md`,
    person(id, roles),
  ]);
  const { readable } = readEdition(tinyEdition(Object.fromEntries(files)));
  return statesOf(offices, entriesOf(readable, 'person'), { from: 1831, to: 1836 });
};

test('posts stand by state in the order of the list, their holders in the order of time', () => {
  const states = statesWith({
    peel: role('premier', '1834-12-10', '1835-04-08'),
    grey: role('premier', '1830-11-22', '1834-07-09') + role('first-lord', '1806', '1831-01'),
  });
  expect(
    states.map(({ name, posts }) => [
      name,
      posts.map(({ office, holders }) => [office.id, holders.map((holder) => holder.person.id)]),
    ]),
  ).toEqual([
    [
      'United Kingdom',
      [
        ['first-lord', ['grey']],
        ['premier', ['grey', 'peel']],
      ],
    ],
  ]);
});

test('who left a post before the story or came to it afterwards is not in the table', () => {
  expect(
    statesWith({
      pitt: role('premier', '1804-05-10', '1806-01-23'),
      disraeli: role('premier', '1868-02-27', '1868-12-01'),
    }),
  ).toEqual([]);
});

test('a year has those who held the post on any day of it', () => {
  const [state] = statesWith({
    grey: role('premier', '1830-11-22', '1834-07-09'),
    melbourne: role('premier', '1834-07-16', '1834-11-14'),
    peel: role('premier', '1834-12-10', '1835-04-08'),
  });
  const [post] = state?.posts ?? [];
  const idsIn = (year: number) =>
    post === undefined ? [] : holdersIn(post, year).map((holder) => holder.person.id);
  expect(idsIn(1833)).toEqual(['grey']);
  expect(idsIn(1834)).toEqual(['grey', 'melbourne', 'peel']);
  expect(idsIn(1836)).toEqual([]);
});

describe('times without a holder', () => {
  test('begin and end as exactly as the dates beside them', () => {
    expect(
      gapsOf([
        { from: '1830', to: '1831' },
        { from: '1833-04', to: '1833-12' },
        { from: '1834-03-01', to: '1834-11-30' },
        { from: '1834-12-16', to: '1841' },
      ]),
    ).toEqual([
      { from: '1832', to: '1833-03' },
      { from: '1834-01', to: '1834-02-28' },
      { from: '1834-12-01', to: '1834-12-15' },
    ]);
  });

  test.each([
    [
      'holders who follow on the day or the next',
      ['1830/1834-07-09', '1834-07-09/1834-11-14', '1834-11-15/1841'],
    ],
    ['a handover of less than two weeks', ['1830/1834-07-09', '1834-07-24/1841']],
    ['dates that leave it open', ['/1833', '1834/', '1840/1841']],
    ['a longer term that covers a shorter one', ['1830/1836', '1831/1832', '1836-05/1840']],
  ])('are none with %s', (_case, terms) => {
    const tenures = terms.map((term) => {
      const [from, to] = term.split('/').map((date) => (date === '' ? undefined : date));
      return { from, to };
    });
    expect(gapsOf(tenures)).toEqual([]);
  });
});
