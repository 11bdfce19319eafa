import type { Plugin } from 'vite';

/**
 * Leaves out the code and the lists that Vite adds to every page in order to fetch the parts and the
 * styles of a script that is loaded later: here such scripts are small, and name their styles
 * themselves.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'post',
    apply: 'build',
    load: {
      order: 'pre',
      handler: (id) =>
        id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withoutLists(file.code);
      },
    },
  };
}

const withoutLists = (code: string): string =>
  code
    .replace(/^const __vite__mapDeps=.*\n/, '')
    .replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
