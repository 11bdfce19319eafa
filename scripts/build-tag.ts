import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

/**
 * A short name of what goes into a build: the same sources give the same tag. A reader's browser
 * may keep files fetched under it for as long as the site has it.
 */
export function buildTag(edition = process.env.EDITION ?? 'content'): string {
  const hash = createHash('sha256').update(process.env.BASE ?? '');
  const sources = [`${edition}/**`, 'src/**', '*.config.*', 'package-lock.json'];
  const files = globSync(sources).filter((file) => statSync(file).isFile());
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
