import type { WorkboxPlugin } from 'workbox-core/types.js';
import { pageName, pathBelow } from '../../edition/offline/addresses.ts';
import { isPagePath, isTypeOf } from '../../edition/offline/kept-file.ts';
import { isOwnPage } from '../../edition/offline/own-page.ts';

/**
 * Lets nothing be stored but what was asked for: no error, no answer from elsewhere, no page of
 * another site; and keeps each page once, whatever form of its address is read.
 */
export const storedIfRight = (base: string): WorkboxPlugin => ({
  cacheKeyWillBeUsed: ({ request }) => {
    const url = new URL(request.url);
    const path = pathBelow(base, url) ?? '';
    url.hash = '';
    if (isPagePath(path))
      return Promise.resolve(new URL(base + encodeURI(pageName(path)), url).href);
    return Promise.resolve(url.href);
  },
  cacheWillUpdate: async ({ request, response }) => {
    const path = pathBelow(base, new URL(request.url)) ?? '';
    const isRight =
      response.status === 200 &&
      response.type === 'basic' &&
      !response.redirected &&
      isTypeOf(path, response.headers.get('content-type') ?? '') &&
      (!isPagePath(path) || isOwnPage(await response.clone().text(), base));
    return isRight ? response : null;
  },
});
