// Installs the packages this project needs. It runs before anything is installed, on any Node from
// 20 on, so it is plain JavaScript and imports nothing but Node's own modules.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const lockFile = new URL('package-lock.json', root);
// npm empties node_modules before it installs: an interrupted install leaves no stamp behind.
const stampFile = new URL('node_modules/.installed-from', root);

/** What npm says when it fails, and what to do about it. */
const remedies = [
  [/ENOSPC/, 'The disk is full. Free 1 GB, then run the same command again.'],
  [
    /EACCES|EPERM|EROFS|EBUSY/,
    'npm may not write here. Close programs that use this folder, and check that it belongs to you.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|E5\d\d/,
    'The packages could not be downloaded. Check the internet connection (and the proxy, if there is one), then run the same command again.',
  ],
  [
    /EUSAGE/,
    'package.json and package-lock.json disagree. Run "npm install" and commit both files.',
  ],
  [
    /spawn npm ENOENT/,
    'npm was not found. Install Node 24 from https://nodejs.org/, which brings npm.',
  ],
];

await main();

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    return fail(
      `Node ${process.versions.node} is too old. Install Node 24 from https://nodejs.org/.`,
    );
  }
  if (!existsSync(lockFile)) {
    return fail('package-lock.json is missing. Restore it with "git checkout package-lock.json".');
  }
  const digest = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (isInstalled(digest)) return console.log('Setup: nothing to do, the packages are installed.');

  console.log('Setup: installing the packages, 600 MB. This happens only when their list changes.');
  const { code, output } = await install();
  if (code !== 0) return fail(explain(output));
  writeFileSync(stampFile, digest);
  console.log('Setup: done.');
}

function isInstalled(digest) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
}

/** Runs `npm ci`; `output` is what npm printed, which is shown only when it fails. */
function install() {
  const stopProgress = showProgress();
  return new Promise((resolve) => {
    const npm = spawnNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    let output = '';
    const finish = (code) => {
      stopProgress();
      resolve({ code, output });
    };
    npm.stdout.on('data', (text) => (output += text));
    npm.stderr.on('data', (text) => (output += text));
    npm.on('error', (error) => {
      output += error.message;
      finish(1);
    });
    npm.on('close', finish);
  });
}

// Inside an npm script, PATH leads to the Node in node_modules, which `npm ci` is about to delete:
// npm must run on the Node that the reader has installed.
function spawnNpm(commandLine) {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const options = { cwd: fileURLToPath(root), stdio: ['ignore', 'pipe', 'pipe'] };
  if (node && npm) return spawn(node, [npm, ...commandLine], options);
  return spawn('npm', commandLine, { ...options, shell: process.platform === 'win32' });
}

/** Says every few seconds that work goes on; on a terminal, in one line. Returns how to stop. */
function showProgress() {
  const start = Date.now();
  const inPlace = process.stdout.isTTY;
  const timer = setInterval(
    () => {
      const seconds = Math.round((Date.now() - start) / 1000);
      process.stdout.write(`${inPlace ? '\r' : ''}Setup: ${seconds} s${inPlace ? '' : '\n'}`);
    },
    inPlace ? 1000 : 10_000,
  );
  return () => {
    clearInterval(timer);
    if (inPlace) process.stdout.write('\r\x1b[K');
  };
}

function explain(output) {
  const remedy = remedies.find(([pattern]) => pattern.test(output))?.[1];
  // npm repeats its whole manual below the first lines.
  const reason = output.trim().split('\n').slice(0, 8).join('\n');
  return `${remedy ?? 'Mend what npm names below, then run the same command again.'}\n\n${reason}`;
}

function fail(message) {
  console.error(`Setup failed.\n${message}`);
  process.exitCode = 1;
}
