import { isHeard, type Greeting } from './messages.ts';

const tag = import.meta.env.PUBLIC_BUILD_TAG ?? '';

/** Has a worker keep what is read, and says when a page is not of the version that the site shows. */
export async function meetWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = serviceWorker.controller === null;
  const isAnswered = new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  serviceWorker.addEventListener('message', ({ data }) => {
    if (!isHeard(data) || (data.type === 'present' && data.version.tag === tag)) return;
    void import('./notice.ts').then(({ tell }) => tell(data));
  });
  await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  const { active } = await serviceWorker.ready;
  const greet = (): void =>
    (serviceWorker.controller ?? active)?.postMessage({ type: 'opened', tag } satisfies Greeting);
  greet();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') greet();
  });
  if (!isFirst) return;
  await isAnswered;
  const keep = (...urlsToCache: string[]): void =>
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } });
  keep(location.href);
  // What was loaded before the worker answered, or was on its way; Workbox knows the message.
  new PerformanceObserver((seen) => keep(...seen.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}
