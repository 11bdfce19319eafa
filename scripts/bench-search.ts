// Measures what a search costs its reader, in a real browser on the built site: `npm run bench`.
// Milliseconds from the last key to the names that are meant and to the pages that hold the words,
// bytes fetched from opening the search on, code included, as they travel compressed. Figures for a
// reader of the table, not a test.
import { existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startServer } from './static-server.ts';

const runs = 5;
// In milliseconds: between two keys, and until every answer has come.
const keyPause = 120;
const settled = 1500;
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
    console.log(
      row(['ms after the last key', 'names first', 'later', 'pages first', 'later', 'kB', 'files']),
    );
    for (const query of queries) {
      const measured: Cost[] = [];
      for (let run = 0; run < runs; run++)
        measured.push(await measure(browser, server.address, query));
      const median = (pick: (one: Cost) => number) =>
        measured.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
      const figures = [
        median(({ first }) => first.names),
        median(({ later }) => later.names),
        median(({ first }) => first.pages),
        median(({ later }) => later.pages),
        median(({ bytes }) => bytes) / 1000,
        median(({ requests }) => requests),
      ];
      console.log(row([query, ...figures.map(inWhole)]));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** An answer that was there before the last key has taken no time. */
function inWhole(figure: number): string {
  return Math.max(0, figure).toFixed(0);
}

function row([title = '', ...cells]: string[]): string {
  return title.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
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
  const first = await type(page, query);
  const later = await type(page, query);
  await Promise.all(bodies);
  await context.close();
  return { first, later, bytes, requests };
}

/** Types at the pace of a good typist; the page notes when the last key came, and each answer. */
async function type(page: Page, query: string): Promise<Waits> {
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('');
  const marks = await page.evaluateHandle(() => {
    const noted = { key: 0, names: 0, pages: 0 };
    addEventListener('input', () => (noted.key = performance.now()), { capture: true });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const list = target instanceof Element ? target.className : '';
        if (list === 'search-names') noted.names = performance.now();
        if (list === 'search-results') noted.pages = performance.now();
      }
    }).observe(document.querySelector('.search-dialogue') ?? document.body, {
      childList: true,
      subtree: true,
    });
    return noted;
  });
  await field.pressSequentially(query, { delay: keyPause });
  await page.waitForTimeout(settled);
  return marks.evaluate(({ key, names, pages }) => ({ names: names - key, pages: pages - key }));
}

interface Waits {
  /** Milliseconds from the last key to the names, and to the pages that hold the words. */
  names: number;
  pages: number;
}

interface Cost {
  /** In a browser that has fetched nothing, and again. */
  first: Waits;
  later: Waits;
  bytes: number;
  requests: number;
}
