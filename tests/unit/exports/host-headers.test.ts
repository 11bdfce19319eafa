import { expect, test } from 'vitest';
import { apacheHeaders, plainHeaders } from '../../../src/exports/host-headers.ts';

const policy = "default-src 'self'; script-src 'self' 'sha256-abc='";

test('a host that reads _headers says the policy of the pages, and who may frame them', () => {
  const [path, first, ...others] = plainHeaders(policy).split('\n');
  expect(path).toBe('/*');
  expect(first).toBe(`  Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
  expect(others).toContain('  X-Content-Type-Options: nosniff');
  expect(others).toContain('  Referrer-Policy: same-origin');
  // Longer lines are ignored: https://developers.cloudflare.com/pages/configuration/headers/
  expect(Math.max(...others.map((line) => line.length))).toBeLessThan(2_000);
});

test('Apache says the same', () => {
  const lines = apacheHeaders(policy).split('\n');
  expect(lines).toContain(
    `  Header always set Content-Security-Policy "${policy}; frame-ancestors 'none'"`,
  );
  const names = (text: string, form: RegExp) => [...text.matchAll(form)].map(([, name]) => name);
  expect(names(apacheHeaders(policy), /^ {2}Header always set (\S+)/gm)).toEqual(
    names(plainHeaders(policy).split('\n\n')[0] ?? '', /^ {2}([\w-]+):/gm),
  );
});

test('the file of all quotations is kept by its reader, for the policy of the pages forbids what it runs', () => {
  const [, , kept = ''] = plainHeaders(policy).split('\n\n');
  expect(kept).toBe('/quotations.html\n  Content-Disposition: attachment\n');
  expect(apacheHeaders(policy)).toContain('Header set Content-Disposition "attachment"');
});
