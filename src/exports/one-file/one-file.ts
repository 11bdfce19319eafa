/** What a page takes into itself to need no other file. */
export interface OneFileParts {
  /** Content of each style sheet that the page links, by the address by which it does. */
  styles: ReadonlyMap<string, string>;
  /** The one script that does what the scripts of the page would. */
  script: string;
  /** What that script fetches, packed. */
  files: string;
  /** The SHA-256 of a text in base64, as a policy names it. */
  digest: (text: string) => string;
  /** The address outside the file that a link of the page shall have; nothing where it shall be none. */
  lead: (address: string) => string | undefined;
}

/**
 * A page as one file: its style sheets, scripts and data stand in it, and its policy lets in these by
 * their digests and nothing else. `html` must be as the build writes it, with every value in double
 * quotation marks.
 */
export function oneFile(html: string, parts: OneFileParts): string {
  const style = [...html.matchAll(sheet)]
    .map(([, href = '']) => withoutFiles(parts.styles.get(href) ?? missing(href)))
    .join('\n');
  const within = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  const script = parts.script.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${[...within, script].map((code) => `'sha256-${parts.digest(code)}'`).join(' ')} 'wasm-unsafe-eval'`,
    `style-src 'sha256-${parts.digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html
    .replaceAll(/<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/<link [^>]*>/g, '')
    .replaceAll(/(<a\b[^>]*?)\shref="([^"#][^"]*)"/g, (_, before: string, href: string) => {
      const address = parts.lead(href);
      return address === undefined ? before : `${before} href="${address}"`;
    })
    .replaceAll(/(?<=<pre>)[^<]*/g, (text) => text.replaceAll('&quot;', '"'))
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, `$1${policy}`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${data(parts.files)}<script>${script}</script></body>`);
}

const sheet = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/** Fonts stay out: they would make the file as heavy again. Those of the system are named after them. */
const withoutFiles = (css: string): string =>
  css.replaceAll(/@font-face\s*\{[^}]*url\([^}]*\}/g, '');

const data = (files: string): string =>
  `<script type="text/plain" id="own-files">\n${files}\n</script>`;

function missing(href: string): never {
  throw new Error(`There is no style sheet ${href}.`);
}
