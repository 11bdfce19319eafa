import { expect, test } from 'vitest';
import { dataScript } from '../../../../src/exports/disk/data-script.ts';
import { wayBetween } from '../../../../src/exports/disk/disk-address.ts';
import { diskStyle } from '../../../../src/exports/disk/disk-style.ts';

test.for([
  ['index.html', 'index.html', 'index.html'],
  ['index.html', 'a/b.css', 'a/b.css'],
  ['a/b/index.html', 'index.html', '../../index.html'],
  ['a/b/index.html', 'a/c/index.html', '../c/index.html'],
  ['a/b/index.html', 'a/b/c/index.html', 'c/index.html'],
  ['a/a/index.html', 'a/index.html', '../index.html'],
] as const)('from %s to %s the way is %s', ([from, to, way]) => {
  expect(wayBetween(from, to)).toBe(way);
});

test('a style sheet names its fonts and pictures from its own folder', () => {
  const place = { file: '_astro/site.css', base: '/some/path/' };
  expect(
    diskStyle('a{b:url(/some/path/_astro/x.woff2)} c{d:url("/some/path/y.svg#z")}', place),
  ).toBe('a{b:url(x.woff2)} c{d:url("../y.svg#z")}');
  expect(diskStyle('a{b:url(data:image/svg+xml;base64,AA)}', place)).toBe(
    'a{b:url(data:image/svg+xml;base64,AA)}',
  );
});

test('a file that scripts fetch becomes a script that hands it over', () => {
  const json = new TextEncoder().encode('{"name":"Дарвин"}');
  expect(dataScript('search/names.json', json)).toBe(
    'ownFile("search/names.json","{\\"name\\":\\"Дарвин\\"}");\n',
  );
  expect(dataScript('pagefind/a.pf_meta', Uint8Array.of(0, 255, 16))).toBe(
    'ownBytes("pagefind/a.pf_meta","AP8Q");\n',
  );
});
