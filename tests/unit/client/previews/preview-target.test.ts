import { expect, test } from 'vitest';
import { previewTarget } from '../../../../src/client/previews/preview-target.ts';

const base = 'https://example.org/some/path/';
const here = `${base}chapters/17-galapagos-archipelago/`;
const target = (address: string) => previewTarget(new URL(address, here).href, here, base);

test('a link to an entry shows what its kind’s file says of its id', () => {
  expect(target('/some/path/people/darwin-charles/')).toEqual({
    type: 'file',
    name: 'people',
    id: 'darwin-charles',
  });
  expect(target('/some/path/documents/letter-1831/#article-3')).toEqual({
    type: 'file',
    name: 'documents',
    id: 'letter-1831',
  });
});

test.for(['bibliography/', 'bibliography/web/'])('a link into %s shows a work', (list) => {
  expect(target(`/some/path/${list}#darwin1839`)).toEqual({
    type: 'file',
    name: 'bibliography',
    id: 'darwin1839',
  });
});

test('a mark of a footnote shows the note', () => {
  expect(target('#fn-3')).toEqual({ type: 'note', id: 'fn-3' });
});

test.for([
  ['the page itself', '/some/path/chapters/17-galapagos-archipelago/'],
  ['another place of the page', '#p1a2b'],
  ['the way back from a note', '#fnref-3'],
  ['a list of entries', '/some/path/people/'],
  ['the bibliography as a whole', '/some/path/bibliography/'],
  ['a part of the bibliography', '/some/path/bibliography/web/'],
  ['a file', '/some/path/data/people.json'],
  ['a page outside the site', '/people/darwin-charles/'],
  ['another host', 'https://example.com/some/path/people/darwin-charles/'],
] as const)('a link to %s shows nothing', ([, address]) => {
  expect(target(address)).toBeUndefined();
});
