const base = import.meta.env.BASE_URL;

/** Where the index lies, and what the addresses of found pages begin with. */
export const places = { basePath: `${base}pagefind/`, baseUrl: base };

/** Pagefind's own program, which stands beside its index. */
export const loadEngine = (): Promise<unknown> =>
  import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
