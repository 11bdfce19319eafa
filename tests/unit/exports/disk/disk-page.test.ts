import { expect, test } from 'vitest';
import { diskPage, type DiskCopy } from '../../../../src/exports/disk/disk-page.ts';

const files = [
  'index.html',
  'people/index.html',
  'people/darwin-charles/index.html',
  'search/index.html',
  'icon.svg',
  '_astro/site.css',
  'pictures/finch.png',
  'names.json',
];
const copy = (base = '/'): DiskCopy => ({
  base,
  holds: (file) => files.includes(file),
  script: '_astro/disk.js',
  scriptNames: new Map([
    ['_astro/Page.js', 'Page'],
    ['_astro/Cite.js', 'Cite'],
  ]),
});
const onDisk = (html: string, base?: string): string =>
  diskPage(html, 'people/darwin-charles/index.html', copy(base));

test.for([
  ['<a href="/">', '<a href="../../index.html">'],
  ['<a class="x" href="/people/">', '<a class="x" href="../index.html">'],
  ['<a href="/people/darwin-charles/#life">', '<a href="index.html#life">'],
  ['<a href="../">', '<a href="../index.html">'],
  [
    '<a href="/search/?q=finch&amp;kind=Person#x">',
    '<a href="../../search/index.html?q=finch&amp;kind=Person#x">',
  ],
  [
    '<form action="/search/" role="search">',
    '<form action="../../search/index.html" role="search">',
  ],
  [
    '<img src="/pictures/finch.png" alt="/people/">',
    '<img src="../../pictures/finch.png" alt="/people/">',
  ],
  [
    '<img srcset="/pictures/finch.png 1x, /pictures/finch.png 2x">',
    '<img srcset="../../pictures/finch.png 1x, ../../pictures/finch.png 2x">',
  ],
  ['<video poster="/pictures/finch.png">', '<video poster="../../pictures/finch.png">'],
  ['<a data-names="/names.json" data-key="/">', '<a data-names="../../names.json" data-key="/">'],
  [
    '<meta http-equiv="refresh" content="0; url=/people/">',
    '<meta http-equiv="refresh" content="0; url=../index.html">',
  ],
  [
    '<link rel="stylesheet" href="/_astro/site.css" crossorigin>',
    '<link rel="stylesheet" href="../../_astro/site.css">',
  ],
  [
    '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
    '<link rel="icon" href="../../icon.svg" type="image/svg+xml">',
  ],
] as const)('%s leads from file to file', ([html, expected]) => {
  expect(onDisk(html)).toBe(expected);
});

test.for([
  '<a href="#life">',
  '<a href="?q=x">',
  '<a href="https://other.example/people/">',
  '<a href="mailto:a@b.example">',
  '<img src="data:image/png;base64,AA==">',
])('%s stays as it is', (html) => {
  expect(onDisk(html)).toBe(html);
});

test('a site below a path has its own addresses there', () => {
  expect(onDisk('<a href="/some/path/people/">', '/some/path/')).toBe('<a href="../index.html">');
  expect(onDisk('<a href="/elsewhere/">', '/some/path/')).toBe('<a href="/elsewhere/">');
});

test('what the copy does not hold is no link, and what a disk cannot use is gone', () => {
  expect(onDisk('<a href="/the-voyage.epub" download>The book</a>')).toBe(
    '<a download>The book</a>',
  );
  expect(onDisk('<link rel="preload" href="/a.woff2" as="font" crossorigin>')).toBe('');
  expect(onDisk('<link rel="alternate" type="application/atom+xml" href="/feed.xml">')).toBe('');
  expect(onDisk('<link rel="search" href="/opensearch.xml">')).toBe('');
  const canonical = '<link rel="canonical" href="https://voyage.example/people/">';
  expect(onDisk(canonical)).toBe(canonical);
});

test('one script runs what the scripts of the page would, and waits until the page is read', () => {
  const html =
    '<head></head><script type="module" src="/_astro/Page.js"></script><p>x</p><script type="module" src="/_astro/Cite.js"></script>';
  expect(onDisk(html)).toBe(
    '<head><script defer src="../../_astro/disk.js" data-runs="Page Cite"></script></head><p>x</p>',
  );
  expect(() => onDisk('<script type="module" src="/_astro/other.js"></script>')).toThrow(
    'people/darwin-charles/index.html runs /_astro/other.js',
  );
});

test('the policy lets in files from the disk, the script that the site allows, and nothing else', () => {
  const html =
    "<meta http-equiv=\"content-security-policy\" content=\"default-src 'self'; script-src 'self' 'sha256-abc=' 'wasm-unsafe-eval'\">";
  expect(onDisk(html)).toContain(
    "default-src 'none'; script-src file: 'sha256-abc=' 'wasm-unsafe-eval'; ",
  );
  expect(onDisk(html)).not.toContain('self');
});

test('words that look like a tag, and a script within the page, are left alone', () => {
  const html =
    '<script>try{const a="<b";if(a<1&&2>1)x()}catch{}</script><pre>&lt;a href="/people/"&gt;</pre>';
  expect(onDisk(html)).toBe(html);
});
