// Builds the site: `npm run build`. `EDITION` names another edition's folder, `BASE` the path and
// `SITE` the host of the site's address, `OUT` the folder to build into instead of dist/. Whatever
// goes wrong, the site that was built before stays as it is.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildTag } from './build-tag.ts';
import { makeWorkFolder, replaceFolder } from './replace-folder.ts';

const target = process.env.OUT ?? 'dist';
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const check = fileURLToPath(new URL('check.ts', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const start = Date.now();

process.exitCode = await build();

async function build() {
  say('checking the content');
  if ((await runNode([check])) !== 0) return fail('Mend the errors above, then build again.');

  const folder = makeWorkFolder(target);
  try {
    say('building the pages and the search index');
    const env = {
      OUT: folder,
      PUBLIC_BUILD_TAG: buildTag(),
      // Whoever calls, a test for example: a build is made for readers.
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    if ((await runNode([astro, 'build'], env)) !== 0)
      return fail('Astro was stopped; see its message above.');
    replaceFolder(folder, target);
    say(`done, the site is in ${target}/`);
    return 0;
  } catch (error) {
    return fail(String(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a script on this very Node and answers with its exit code; an interruption ends it, too. */
async function runNode(commandLine: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, commandLine, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  try {
    await once(child, 'exit');
    return child.exitCode ?? 1;
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

function say(message: string) {
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`Build, ${seconds} s: ${message}`);
}

function fail(message: string) {
  const kept = existsSync(target) ? ` ${target}/ still holds the last good site.` : '';
  console.error(`Build: nothing was built.${kept} ${message}`);
  return 1;
}
