import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostileInput } from '../checks/bad-input.ts';
import { change, tinyEdition, type Changes } from '../checks/tiny-edition.ts';

/** Ends whatever it stands in – text, attribute, script, JSON, XML – and runs if it can. */
const harm = `&lt;x--></script></title></textarea>]]><img src=x onerror=window.hostile=1>"'><b onclick=window.hostile=1>\u2028`;
const inYaml = `'${harm.replaceAll("'", "''")}'`;

/** Fields of every sort that hold harm; all of them are text, which schemas let pass. */
const fields: Changes = {
  ...change('edition.yaml', 'title: The Voyage of the Beagle', `title: ${inYaml}`),
  ...change('people/fitzroy-robert.md', 'name: Robert FitzRoy', `name: ${inYaml}`),
  ...change('documents/henslow-letter-1831.md', 'title: Henslow to Darwin', `title: ${inYaml}`),
  ...change('quotations/black-lava-1835.md', 'Landing on Chatham Island', inYaml),
  ...change('notes/date-of-the-letter.md', 'name: A reader', `name: ${inYaml}`),
  ...change('places/plymouth.md', 'name: Plymouth', `name: ${inYaml}`),
  ...change('figures/finches.md', 'title: Heads of finches', `title: ${inYaml}`),
  ...change(
    'chapters/galapagos-archipelago.md',
    'title: Galapagos Archipelago',
    `title: ${inYaml}`,
  ),
  'bibliography.json': JSON.stringify([
    { id: 'darwin1839', type: 'book', title: 'Journal', publisher: '=HYPERLINK("x") <b>x' },
    { id: 'fitzroy1839', type: 'book', title: 'Narrative', URL: 'https://example.org/"><b>' },
  ]),
  'pages/home.md': `---\ntitle: ${inYaml}\n---\n\nLava.\n`,
  'pages/about.md': `---\ntitle: About\n---\n\nLava.\n`,
};

/** Every hostile text as a term of the glossary, and a chapter that holds them all. */
const texts: Changes = Object.fromEntries(
  hostileInput.flatMap(({ name, place, text }) =>
    place === 'glossary/lava.md' ? [[`glossary/${name}`, text]] : [],
  ),
);

/** Builds an edition of nothing but harm with the check switched off. The caller removes it. */
export async function buildHostileEdition() {
  const home = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  for (const file of tinyEdition({ ...fields, ...texts })) {
    const target = path.join(home, 'content', file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  const folder = path.join(home, 'site');
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      EDITION: path.join(home, 'content'),
      OUT: folder,
      // Another build must not find these entries in its store.
      CACHE: path.join(home, 'cache'),
      SITE: 'https://example.org',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const output: string[] = [];
  child.stdout.on('data', (data) => output.push(String(data)));
  child.stderr.on('data', (data) => output.push(String(data)));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(output.join(''));
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}
