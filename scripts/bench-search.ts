// Measures what a search costs its reader, in a real browser on the built site: `npm run bench`.
// Milliseconds from the last key to the first answer, bytes fetched from opening the search on,
// code included, as they travel compressed. Figures for a reader of the table, not a test.
import { existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer } from './static-server.ts';

const runs = 5;
const queries = process.argv.slice(2);

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exitCode = 1;
} else if (queries.length === 0) {
  console.error('Name one or more queries: npm run bench -- word "two words"');
  process.exitCode = 1;
} else {
  const server = await startServer({ folder: 'dist', base: process.env.BASE ?? '/', port: 0 });
  const browser = await launchBrowser();
  try {
    console.log('query                first answer ms    later ms    kB fetched    requests');
    for (const query of queries) {
      const measured: Cost[] = [];
      for (let run = 0; run < runs; run++)
        measured.push(await measure(browser, server.address, query));
      const median = (pick: (one: Cost) => number) =>
        measured.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
      console.log(
        [
          query.padEnd(20),
          median(({ first }) => first)
            .toFixed(0)
            .padStart(16),
          median(({ later }) => later)
            .toFixed(0)
            .padStart(12),
          (median(({ bytes }) => bytes) / 1000).toFixed(1).padStart(14),
          String(median(({ requests }) => requests)).padStart(12),
        ].join(''),
      );
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One search in a browser that has kept nothing, and the same again with all that it fetched. */
async function measure(browser: Browser, address: string, query: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}about/`, { waitUntil: 'networkidle' });
  let bytes = 0;
  let requests = 0;
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    // The fonts of a page come in their own time, whether its reader searches or not.
    if (response.url().endsWith('.woff2')) return;
    requests += 1;
    bodies.push(
      response.body().then((body) => {
        bytes += Math.min(body.length, brotliCompressSync(body).length);
      }),
    );
  });
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  const type = async (words: string) => {
    await field.fill('');
    await page.locator('dialog :is(ol, ul) a').first().waitFor({ state: 'detached' });
    const start = performance.now();
    await field.fill(words);
    await page.locator('dialog :is(ol, ul) a').first().waitFor();
    return performance.now() - start;
  };
  const first = await type(query);
  const later = await type(query);
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  await context.close();
  return { first, later, bytes, requests };
}

interface Cost {
  /** Milliseconds from the query to the first answer: in a browser that has fetched nothing, and after. */
  first: number;
  later: number;
  bytes: number;
  requests: number;
}
