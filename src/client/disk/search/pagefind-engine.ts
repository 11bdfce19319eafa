import { root } from '../root.ts';

/** In a copy on a disk the addresses of found pages become whole when they are shown. */
export const places = { basePath: `${root}pagefind/`, baseUrl: import.meta.env.WEB_BASE_URL };

/** The same program: a page from a disk may load it as a part of its own script only. */
export const loadEngine = (): Promise<unknown> => import('built:pagefind/pagefind.js');
