import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { writeOfflineCopy } from '../../src/integrations/offline-copy.ts';

const versionSchema = z.object({ tag: z.string() });

/**
 * What a later build of the site is to a browser, in a folder of its own: another tag, other names of
 * all scripts, and other words, as `edit` gives them for each file; an empty answer leaves the file.
 */
export async function makeSecondBuild(
  tag: string,
  edit: (file: string, text: string) => string | undefined,
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-build-'));
  cpSync('dist', folder, { recursive: true });
  const first = versionSchema.parse(
    JSON.parse(readFileSync('dist/offline/version.json', 'utf8')),
  ).tag;
  const scripts = globSync('_astro/*.js', { cwd: folder }).map((file) => path.basename(file));
  const renamed = new RegExp(scripts.map((name) => RegExp.escape(name)).join('|'), 'g');
  for (const file of globSync('**/*.{html,js,json}', { cwd: folder })) {
    const at = path.join(folder, file);
    const before = readFileSync(at, 'utf8');
    const text = before.replaceAll(first, tag).replace(renamed, later);
    const edited = edit(file, text) ?? text;
    if (edited !== before) writeFileSync(at, edited);
  }
  for (const name of scripts)
    renameSync(path.join(folder, '_astro', name), path.join(folder, '_astro', later(name)));
  await writeOfflineCopy(folder, { base: '/', tag, changed: '2026-12-24' });
  return folder;
}

const later = (name: string): string => name.replace(/\.js$/, '-later.js');
