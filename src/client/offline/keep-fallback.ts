import { isTypeOf } from '../../edition/offline/kept-file.ts';
import { isOwnPage } from '../../edition/offline/own-page.ts';
import { fallbackPath, type Version } from '../../edition/offline/version.ts';
import { fallbackName } from './kept-copy.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Keeps what must be there when the network or the build of a page is gone, of the version of the
 * site: the page that says what is not kept, and the notice of a newer version.
 */
export async function keepFallback(base: string, { id, fallback }: Version): Promise<void> {
  const name = fallbackName(base, id);
  if (await caches.match(base + fallbackPath, { cacheName: name })) return;
  const answers = await Promise.all(
    fallback.map(async (path) => {
      const answer = await fetch(base + path, { redirect: 'error' });
      const isRight =
        answer.status === 200 && isTypeOf(path, answer.headers.get('content-type') ?? '');
      return isRight ? ([base + path, answer] as const) : undefined;
    }),
  );
  const page = await answers[0]?.[1].clone().text();
  if (page === undefined || !isOwnPage(page, base) || answers.includes(undefined)) return;
  const cache = await caches.open(name);
  // The page itself last: where it is kept, all of it is.
  for (const answer of answers.toReversed()) if (answer) await cache.put(...answer);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) return;
  for (const other of await caches.keys())
    if (other.startsWith(fallbackName(base, '')) && other !== name) await caches.delete(other);
}
