// Takes pictures of the built site for reviewers: `npm run shots`, or `npm run shots -- person index`
// for the templates with one of these words in their names. `BASE` is the one the site was built with.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { startServer } from './static-server.ts';
import { templates, type Template } from './templates.ts';

const folder = 'shots';
const widths = [390, 768, 1440];
const themes = ['light', 'dark'] as const;
// Of a page longer than this Chromium takes the rest wrongly.
const greatestHeight = 16_000;
const printed = ['chapter', 'document', 'quotation'];

const words = process.argv.slice(2);

if (!existsSync('dist/index.html')) {
  fail('There is no built site in dist/. Run "npm run build" first.');
} else {
  const chosen = templates().filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (chosen.length === 0) {
    const names = templates().map(({ name }) => name);
    fail(`No template has such a word in its name. Choose from: ${names.join(', ')}.`);
  } else {
    await takeAll(chosen);
  }
}

async function takeAll(chosen: Template[]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const server = await startServer({ folder: 'dist', base: process.env.BASE ?? '/', port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const shots: Shot[] = [];
    for (const template of chosen) {
      const address = server.address.replace(/\/$/, template.address);
      const pictures = await takePictures(page, template, address);
      const sheets = printed.includes(template.name) ? await print(page, template) : [];
      shots.push(...pictures, ...sheets);
      console.log(`${template.name}: ${template.address}`);
    }
    writeFileSync(path.join(folder, 'index.html'), contactSheet(shots));
    console.log(`${shots.length} files; open ${folder}/index.html to see them side by side.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function takePictures(page: Page, { name, address }: Template, whole: string) {
  const shots: Shot[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 700 ? 844 : 1000 });
    await page.emulateMedia({ colorScheme: 'light' });
    // The search goes on loading after the page itself.
    await page.goto(whole, { waitUntil: 'networkidle' });
    await page.evaluate('document.fonts.ready');
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const file = `${name}-${width}-${theme}.png`;
      const clip = { x: 0, y: 0, width, height: greatestHeight };
      await page.screenshot({ path: path.join(folder, file), fullPage: true, clip });
      shots.push({ template: name, address, file, caption: `${width} px, ${theme}` });
    }
  }
  return shots;
}

/** The open page as a PDF, of which the dark theme must not show, and its sheets as pictures where poppler's `pdftoppm` is installed. */
async function print(page: Page, { name, address }: Template): Promise<Shot[]> {
  const pdf = `${name}-print.pdf`;
  await page.pdf({ path: path.join(folder, pdf), format: 'A4', preferCSSPageSize: true });
  const sheet = `${name}-print`;
  spawnSync('pdftoppm', ['-r', '80', '-png', pdf, sheet], { cwd: folder });
  const pictures = globSync(`${sheet}-*.png`, { cwd: folder }).sort();
  return [
    { template: name, address, file: pdf, caption: 'printed' },
    ...pictures.map((file, at) => ({
      template: name,
      address,
      file,
      caption: `printed, page ${at + 1}`,
    })),
  ];
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
