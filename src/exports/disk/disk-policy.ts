/**
 * The policy of a page that is opened from a disk: it may load files from the disk and nothing from
 * anywhere else. A page has no origin there, so that `'self'` does not say what is its own in every
 * browser; the scripts within the page that the site allows stay allowed.
 */
export function diskPolicy(policy: string): string {
  const scripts = /script-src([^;]*)/.exec(policy)?.[1] ?? '';
  const within = scripts.split(' ').filter((source) => /^'(?:sha256-|wasm-)/.test(source));
  return [
    "default-src 'none'",
    ['script-src file:', ...within].join(' '),
    'style-src file:',
    'font-src file:',
    'img-src file: data:',
    'form-action file:',
    "base-uri 'none'",
  ].join('; ');
}
