import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const source = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));

/**
 * Writes the service worker as one file. Nothing of a build goes into it, so that it changes with its
 * own code alone: which version a site shows it learns from the site.
 */
export async function bundleWorker(file: string): Promise<void> {
  await build({
    input: source,
    platform: 'browser',
    // Workbox speaks to its developers otherwise.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'warn',
    output: { file, format: 'iife', minify: true },
  });
}
