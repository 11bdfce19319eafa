import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { oneFile } from '../../../../src/exports/one-file/one-file.ts';
import { packFiles } from '../../../../src/exports/one-file/pack-files.ts';

const page = (body: string, head = ''): string =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'">${head}</head><body>${body}</body></html>`;
const whole = (html: string): string =>
  oneFile(html, {
    styles: new Map([['/site.css', '@font-face{font-family:A;src:url(a.woff2)}a{color:red}']]),
    script: 'run("</script>")',
    files: 'a:1\nAA==',
    digest: (text) => String(text.length),
    lead: (href) => (href.startsWith('/quotations/') ? '#q' : undefined),
  });

test('styles stand in the file, without fonts that would have to be fetched', () => {
  const html = whole(
    page('', '<link rel="stylesheet" href="/site.css"><link rel="icon" href="/i.svg">'),
  );
  expect(html).toContain('<style>a{color:red}</style></head>');
  expect(html).not.toMatch(/<link|url\(/);
  expect(() => whole(page('', '<link rel="stylesheet" href="/lost.css">'))).toThrow('/lost.css');
});

test('the policy names the scripts and the style by their digests, and lets in nothing else', () => {
  const html = whole(
    page(
      '<script type="module" src="/x.js"></script>',
      '<script>12345</script><link rel="stylesheet" href="/site.css">',
    ),
  );
  expect(html).toContain(
    "default-src 'none'; script-src 'sha256-5' 'sha256-17' 'wasm-unsafe-eval'; style-src 'sha256-12'; img-src data:; base-uri 'none'; form-action 'none'",
  );
  expect(html).toContain('<script>run("<\\/script>")</script></body>');
  expect(html).not.toContain('module');
});

test('links lead within the file or to the web, and are none where there is nowhere to go', () => {
  expect(whole(page('<a class="x" href="/quotations/a/">a</a>'))).toContain(
    '<a class="x" href="#q">a</a>',
  );
  expect(whole(page('<a href="/people/b/">b</a>'))).toContain('<a>b</a>');
  expect(whole(page('<a href="#c">c</a>'))).toContain('<a href="#c">c</a>');
});

test('quotation marks in records are as light as they may be', () => {
  expect(whole(page('<pre>{&quot;a&quot;: 1}</pre><p title="&quot;"></p>'))).toContain(
    '<pre>{"a": 1}</pre><p title="&quot;"></p>',
  );
});

test('packed files come out as they went in', () => {
  const packed = packFiles(
    new Map([
      ['a.json', Uint8Array.of(1, 2, 3)],
      ['b/c', Uint8Array.of(4)],
    ]),
  );
  const [list, base64 = ''] = packed.split('\n');
  expect(list).toBe('a.json:3 b/c:1');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  expect([...inflateSync(bytes)]).toEqual([1, 2, 3, 4]);
});
