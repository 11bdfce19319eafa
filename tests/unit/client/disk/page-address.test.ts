import { expect, test } from 'vitest';
import { pageAddress } from '../../../../src/client/disk/page-address.ts';

const root = 'file:///home/%D0%94/The%20voyage/';
const here = `${root}people/index.html`;
const named = (href: string, webBase = '/'): string =>
  pageAddress({ href, resolved: new URL(href, here).href }, root, webBase);

test.for([
  ['/people/darwin-charles/', `${root}people/darwin-charles/index.html`],
  ['/people/darwin-charles/#life', `${root}people/darwin-charles/index.html#life`],
  ['/search/?q=a/b', `${root}search/index.html?q=a/b`],
  ['/', `${root}index.html`],
  [`${root}glossary/finch/`, `${root}glossary/finch/index.html`],
  ['../glossary/', `${root}glossary/index.html`],
  ['/data/people.csv', `${root}data/people.csv`],
] as const)('the link %s of a script leads to %s', ([href, expected]) => {
  expect(named(href)).toBe(expected);
});

test.for([
  '#life',
  '?q=finch',
  '../glossary/index.html',
  'https://other.example/',
  '//other.example/',
  'mailto:a@b.example',
])('the link %s stays as it is', (href) => {
  expect(named(href)).toBe(href);
});

test('a site below a path has its own addresses there', () => {
  expect(named('/some/path/people/', '/some/path/')).toBe(`${root}people/index.html`);
});
