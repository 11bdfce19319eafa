import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheHeaders, plainHeaders } from '../exports/host-headers.ts';

/**
 * Writes what a static host answers with besides the pages: `_headers` for hosts that read it
 * (Netlify, Cloudflare Pages), `.htaccess` for Apache. The policy is the one that stands in the
 * pages themselves.
 */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8'));
        await writeFile(join(folder, '_headers'), plainHeaders(policy));
        await writeFile(join(folder, '.htaccess'), apacheHeaders(policy));
      },
    },
  };
}

function policyOf(page: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(page)?.[1];
  if (policy === undefined)
    throw new Error('The home page states no policy for its host to repeat.');
  return policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
