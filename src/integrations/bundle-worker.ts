import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));

/**
 * Writes the service worker as one file. Nothing of a build goes into it, so that it changes with its
 * own code alone: which version a site shows it learns from the site.
 */
export async function bundleWorker(file: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile: file,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2023',
    // Workbox speaks to its developers otherwise.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}
