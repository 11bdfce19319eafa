/** What every answer says, besides the policy of its contents. */
const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Where a reader goes from here, and to which entry, is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), ' +
    'gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Names of these files tell their content, which therefore never changes. */
const lasting = 'public, max-age=31536000, immutable';

/** Its scripts are its own, which the policy of the pages forbids: it is kept, not opened on the site. */
const keptFile = '/quotations.html';

const headersOf = (policy: string): [string, string][] => [
  // A page itself cannot say that no other site may frame it.
  ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
  ...Object.entries(always),
];

/**
 * The headers in the form of Netlify and Cloudflare Pages. `policy` is that of the pages. Source:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function plainHeaders(policy: string): string {
  const lines = headersOf(policy).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}\n/_astro/*\n  Cache-Control: ${lasting}\n\n${keptFile}\n  Content-Disposition: attachment\n`;
}

/**
 * The same for Apache, for which it also names the page of what is not found and the types that it
 * does not know. Source: https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function apacheHeaders(policy: string): string {
  const lines = headersOf(policy).map(
    ([name, value]) => `  Header always set ${name} "${value}"\n`,
  );
  return `<IfModule mod_headers.c>
${lines.join('')}  <If "%{REQUEST_URI} =~ m#/_astro/#">
    Header set Cache-Control "${lasting}"
  </If>
  <If "%{REQUEST_URI} =~ m#${keptFile}$#">
    Header set Content-Disposition "attachment"
  </If>
</IfModule>
<IfModule mod_mime.c>
  AddDefaultCharset utf-8
  AddType application/epub+zip .epub
  AddType application/wasm .wasm
  AddType application/x-bibtex .bib
  AddType application/x-research-info-systems .ris
  AddType font/woff2 .woff2
  AddType text/csv .csv
  AddType text/javascript .js .mjs
</IfModule>
`;
}
