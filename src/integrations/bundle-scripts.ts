import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { PageScripts } from './page-scripts.ts';

const client = resolve('src/client');

export interface BundleSettings {
  /** Code of the bundle. It may import `page-script:` and the name of a script of a page. */
  entry: string;
  /** Folder in `src/client` whose modules stand in for those of the same name above it. */
  variant: 'disk' | 'one-file';
  /** The built site. */
  folder: string;
  /** What addresses of the site on the web begin with. */
  base: string;
}

/**
 * The client modules of the site as one classic script, which browsers run from a disk, too: what
 * the pages import when it is asked for is a part of it, and runs only then.
 */
export async function bundleScripts(noted: PageScripts, settings: BundleSettings): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: settings.entry, resolveDir: join(client, settings.variant), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2023',
    logLevel: 'error',
    inject: [join(client, settings.variant, 'root.ts')],
    define: {
      'import.meta.env': '{}',
      ...Object.fromEntries(
        [...noted.settings].map(([name, code]) => [`import.meta.env.${name}`, code]),
      ),
      'import.meta.env.BASE_URL': 'root',
      'import.meta.env.WEB_BASE_URL': JSON.stringify(settings.base),
      // Whatever asks where its module lies, such as Pagefind, is told elsewhere.
      'import.meta.url': 'undefined',
    },
    plugins: [ownModules(noted, settings)],
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** What the bundler does not know by itself: scripts of pages, built files, and stand-ins. */
function ownModules({ scripts, assets }: PageScripts, { variant, folder }: BundleSettings): Plugin {
  const byName = new Map([...scripts.values()].map((script) => [script.name, script]));
  return {
    name: 'own-modules',
    setup(bundler) {
      bundler.onResolve({ filter: /^page-script:/ }, ({ path }) => ({
        path: path.replace(/^page-script:/, ''),
        namespace: 'page-script',
      }));
      bundler.onLoad({ filter: /./, namespace: 'page-script' }, ({ path }) => {
        const script = byName.get(path);
        if (script === undefined) throw new Error(`No page has a script ${path}.`);
        return { contents: script.code, resolveDir: script.folder, loader: 'ts' };
      });

      bundler.onResolve({ filter: /^built:/ }, ({ path }) => ({
        path: resolve(folder, path.slice(6)),
      }));

      bundler.onResolve({ filter: /\?url$/ }, async ({ path, resolveDir, kind }) => {
        const source = await bundler.resolve(path.replace(/\?url$/, ''), { resolveDir, kind });
        const file = assets.get(source.path);
        if (file === undefined) throw new Error(`The build made no file of ${path}.`);
        return { path: file, namespace: 'address' };
      });
      bundler.onLoad({ filter: /./, namespace: 'address' }, ({ path }) => ({
        contents: `export default root + ${JSON.stringify(path)};`,
      }));

      bundler.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, importer }) => {
        const module = resolve(resolveDir, path);
        const standIn = join(client, variant, relative(client, module));
        return importer !== standIn && existsSync(standIn) ? { path: standIn } : undefined;
      });
    },
  };
}
