import { root } from '../root.ts';

export const places = { basePath: `${root}pagefind/`, baseUrl: root };

/** The same program, as a part of this file's own script. */
export const loadEngine = (): Promise<unknown> => import('built:pagefind/pagefind.js');
