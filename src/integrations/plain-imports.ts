import type { Plugin } from 'vite';

/**
 * Leaves out the code that Vite adds to every page in order to fetch the parts and the styles of a
 * script that is loaded later: here such scripts are small, and name their styles themselves.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
