import { Route, Router } from 'workbox-routing';
import { pathBelow } from '../../edition/offline/addresses.ts';
import { isPagePath } from '../../edition/offline/kept-file.ts';
import { isLeftToTheNetwork } from '../../edition/offline/left-to-the-network.ts';
import { Answers } from './answers.ts';
import { atMost } from './at-most.ts';
import { FileStrategy } from './file-strategy.ts';
import { assetsName, channelName, KeptCopy, pagesName } from './kept-copy.ts';
import type { News } from './other-tabs.ts';
import { PageStrategy } from './page-strategy.ts';
import { hearPages } from './hear-pages.ts';
import { storedIfRight } from './stored-if-right.ts';

/**
 * The service worker. It keeps what is read, and answers from what is kept when the network does not.
 * It holds nothing of any build, and answers each page with the files of that page's own build; so
 * it may take over at once from an earlier worker, under whatever tabs are open.
 */
declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope).pathname;
const answers = new Answers(new KeptCopy(base));

const pages = new PageStrategy(answers, {
  cacheName: pagesName(base),
  plugins: [storedIfRight(base), atMost(1000)],
});
const files = new FileStrategy(answers, {
  cacheName: assetsName(base),
  plugins: [storedIfRight(base), atMost(1500)],
});

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

const router = new Router();
const pathOf = ({ url, sameOrigin }: { url: URL; sameOrigin: boolean }) => {
  const path = sameOrigin ? pathBelow(base, url) : undefined;
  return path === undefined || isLeftToTheNetwork(path) ? undefined : path;
};
router.registerRoute(
  new Route((asked) => {
    const path = pathOf(asked);
    return path !== undefined && isPagePath(path);
  }, pages),
);
router.registerRoute(new Route((asked) => pathOf(asked) !== undefined, files));
router.addFetchListener();
router.addCacheListener();

hearPages(self, answers);
new BroadcastChannel(channelName(base)).addEventListener(
  'message',
  ({ data }: MessageEvent<News>) => {
    if (data.type === 'ended') answers.forget();
  },
);
