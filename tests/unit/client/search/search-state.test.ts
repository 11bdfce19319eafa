import { expect, test } from 'vitest';
import {
  hasFilters,
  parseState,
  serialiseState,
  toFilters,
} from '../../../../src/client/search/search-state.ts';

const parse = (address: string) => parseState(new URLSearchParams(address));

test.each([
  ['?q=pact'],
  ['?q=%22neutrality+pact%22&kind=Document&kind=Person&sort=oldest'],
  [
    '?q=%E6%9D%BE%E5%B2%A1&person=Malik%2C+Yakov&theme=law+%26+war&record=Own+words&chapter=3&from=1941&to=1945',
  ],
  [''],
])('reads and writes the address %s without loss', (address) => {
  expect(serialiseState(parse(address))).toBe(address);
});

test('ignores what is no year, no sort and no filter', () => {
  expect(serialiseState(parse('?q=+pact+&from=41&to=x&sort=size&colour=red&kind='))).toBe(
    '?q=pact',
  );
});

test('knows whether anything is filtered', () => {
  expect(hasFilters(parse('?q=pact&sort=oldest'))).toBe(false);
  expect(hasFilters(parse('?to=1945'))).toBe(true);
  expect(hasFilters(parse('?theme=law'))).toBe(true);
});

test('asks for any of the values of one filter', () => {
  expect(toFilters(parse('?kind=Person&kind=Place&chapter=3'), [])).toEqual({
    kind: { any: ['Person', 'Place'] },
    chapter: { any: ['3'] },
  });
});

test('asks for the years between the first and the last, both included', () => {
  const years = ['1939', '1941', '1945', '1956'];
  expect(toFilters(parse('?from=1940&to=1945'), years)).toEqual({
    year: { any: ['1941', '1945'] },
  });
  expect(toFilters(parse('?from=1945'), years)).toEqual({ year: { any: ['1945', '1956'] } });
});

test('finds nothing in years without a page', () => {
  expect(toFilters(parse('?to=1900'), ['1941'])).toEqual({ year: { any: ['none'] } });
});
