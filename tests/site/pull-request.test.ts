import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from '../browser/browser.ts';
import { readPages, type BuiltPage } from './built-pages.ts';

const home = mkdtempSync(path.join(tmpdir(), 'pull-request-'));
const host = path.join(home, 'host');
const clone = path.join(home, 'clone');
const site = path.join(home, 'site');
const title = 'A second diary of the landing';
let summary: Run;
let pages: ReadonlyMap<string, BuiltPage>;

/** What a contributor does with a clone of an edition, from the first command to the preview. */
beforeAll(() => {
  cpSync('tests/fixtures/second-edition', path.join(host, 'content'), { recursive: true });
  git(host, 'init', '--quiet', '--initial-branch=main');
  git(host, 'add', '.');
  git(host, 'commit', '--quiet', '--message=Begin the edition');
  git(home, 'clone', '--quiet', host, clone);
  git(clone, 'switch', '--quiet', '--create', 'second-diary');

  const note = run('scripts/new.ts', [
    ...['note', '--title', title, '--about', 'events/landing-on-chatham-island-1835#plz5q'],
    ...['--about', 'Charles Darwin', '--about', 'Galapagos Islands'],
    ...['--subjects.bearing', 'supports', '--contributor.name', 'A contributor', '--date', '2020'],
    ...['--archive.repository', 'An archive of the tests', '--archive.box', '2'],
    ...[
      '--body',
      'The boatswain’s diary gives the same day for [Darwin](../people/darwin-charles.md).',
    ],
  ]);
  if (note.code !== 0) throw new Error(note.out + note.err);
  git(clone, 'add', '.');
  git(clone, 'commit', '--quiet', '--message=Add a note on the landing');
  git(clone, 'push', '--quiet', 'origin', 'second-diary');

  summary = run('scripts/check.ts', ['--format=markdown', '--changed-since=origin/main']);
  const built = run('scripts/build.ts', [], { OUT: site, SITE: 'https://example.org' });
  if (built.code !== 0) throw new Error(built.out + built.err);
  pages = readPages(site);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the check of a proposed note names the pages to look at', () => {
  expect(summary.err).toBe('');
  expect(summary.out).toContain('nothing to correct.');
  expect(summary.out).toContain(
    `- \`${title}\`, archival note, new: \`/notes/a-second-diary-of-the-landing/\`, ` +
      '`/timeline/landing-on-chatham-island-1835/`, `/people/darwin-charles/`, `/places/galapagos-islands/`',
  );
});

test('the change holds the note and nothing else', () => {
  expect(git(clone, 'diff', '--name-status', 'origin/main')).toBe(
    'A\tcontent/notes/a-second-diary-of-the-landing.md\n',
  );
});

test('the note is on the page of each subject, in the list, and credited on its own page', () => {
  const address = '/notes/a-second-diary-of-the-landing/';
  for (const page of [
    '/timeline/landing-on-chatham-island-1835/',
    '/people/darwin-charles/',
    '/places/galapagos-islands/',
    '/notes/',
  ]) {
    expect(pages.get(page)?.$(`main a[href="${address}"]`).length, page).toBeGreaterThan(0);
  }
  const own = pages.get(address);
  expect(own?.$('h1').text()).toBe(title);
  expect(own?.$('main').text()).toContain('A contributor');
  expect(own?.$('.record').text()).toContain('An archive of the tests, box\u00a02');
});

test('the note is in the feed of notes', () => {
  const feed = readFileSync(path.join(site, 'notes/feed.xml'), 'utf8');
  expect(feed).toContain(`<title>${title}</title>`);
  expect(feed).toContain('https://example.org/notes/a-second-diary-of-the-landing/');
});

test('a search finds the note by a word of its text', async () => {
  const opened = await openSite({ folder: site, base: '/' });
  try {
    const page = await opened.newPage();
    await page.goto('search/?q=boatswain');
    await page.getByRole('main').getByRole('link', { name: title }).first().waitFor();
    expect(opened.complaints).toEqual([]);
  } finally {
    await opened.close();
  }
});

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** In a clean environment: Vitest's own settings would give another site. */
function run(script: string, options: string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      EDITION: path.join(clone, 'content'),
      ...env,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

function git(folder: string, ...words: string[]): string {
  const identity = ['-c', 'user.name=A contributor', '-c', 'user.email=contributor@example.org'];
  const done = spawnSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}
