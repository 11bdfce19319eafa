import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const sources = [
  'src/**',
  'content/**',
  'public/**',
  'scripts/**',
  '*.config.*',
  'package-lock.json',
];
const stampFile = 'node_modules/.cache/tested-build';

/** Builds the real site into `dist/` before the tests that read it, unless nothing has changed since. */
export default function buildOnce() {
  const digest = digestOfSources();
  if (isBuilt(digest)) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site does not build; the message stands above.');
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(stampFile, stampOf(digest));
}

function isBuilt(digest: string) {
  return (
    existsSync('dist/index.html') &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stampOf(digest)
  );
}

// The time tells this build from one that somebody made into dist/ since, of another edition perhaps.
function stampOf(digest: string) {
  return `${digest} ${statSync('dist/index.html').mtimeMs}`;
}

function digestOfSources() {
  const hash = createHash('sha256');
  const files = globSync(sources).filter((file) => statSync(file).isFile());
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
