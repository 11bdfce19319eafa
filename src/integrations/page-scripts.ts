import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What the build made of the scripts of pages, so that copies for other places can be made of them. */
export interface PageScripts {
  /** By the file that the build made of it. */
  scripts: ReadonlyMap<string, PageScript>;
  /** The built file of each style sheet, font or picture that scripts name, by its source. */
  assets: ReadonlyMap<string, string>;
  /** What stands for `import.meta.env.NAME` in them, as code, by name. */
  settings: ReadonlyMap<string, string>;
}

export interface PageScript {
  /** `Page` for the script of Page.astro. */
  name: string;
  code: string;
  /** Folder from which its imports are resolved. */
  folder: string;
}

type Hook = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type ViteConfig = NonNullable<Parameters<Parameters<Hook>[0]['updateConfig']>[0]['vite']>;

/** Settings that make Vite note the scripts of pages while it builds them, and where they are noted. */
export function notePageScripts(): { vite: ViteConfig; noted: PageScripts } {
  const scripts = new Map<string, PageScript>();
  const assets = new Map<string, string>();
  const settings = new Map<string, string>();
  const vite: ViteConfig = {
    plugins: [
      {
        name: 'note-page-scripts',
        configResolved({ env, define = {} }) {
          for (const [name, value] of Object.entries(env))
            settings.set(name, JSON.stringify(value));
          for (const [key, code] of Object.entries(define)) {
            const [, name] = /^import\.meta\.env\.(\w+)$/.exec(key) ?? [];
            if (name !== undefined && typeof code === 'string') settings.set(name, code);
          }
        },
        generateBundle(_, bundle) {
          if (this.environment.name !== 'client') return;
          for (const file of Object.values(bundle)) {
            if (file.type === 'asset') {
              for (const source of file.originalFileNames)
                assets.set(resolve(source), file.fileName);
            } else if (file.isEntry && file.facadeModuleId !== null) {
              const code = this.getModuleInfo(file.facadeModuleId)?.code ?? '';
              const [name = ''] = /^[^.]+/.exec(file.name) ?? [];
              scripts.set(file.fileName, { name, code, folder: dirname(file.facadeModuleId) });
            }
          }
        },
      },
    ],
  };
  return { vite, noted: { scripts, assets, settings } };
}
