/**
 * What a page needs to look and work as it should, itself first: the files that it names and those
 * that its scripts import at once. `read` gives a file's text by its path below the base path.
 */
export function neededFiles(path: string, base: string, read: (path: string) => string): string[] {
  const found = new Set([path]);
  const assets = `${base}_astro/`;
  for (const [, address = ''] of read(path).matchAll(/(?:href|src)="([^"?#]+)"/g))
    if (address.startsWith(assets)) found.add(address.slice(base.length));
  for (const script of found) {
    if (!script.endsWith('.js')) continue;
    const folder = script.slice(0, script.lastIndexOf('/') + 1);
    for (const [, file = ''] of read(script).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      found.add(folder + file);
  }
  return [...found];
}
