/** Meets the worker that keeps what is read, once the page has what it needs itself. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // A browser may refuse: then nothing is kept.
    import('./meet-worker.ts').then(({ meetWorker }) => meetWorker()).catch(() => undefined);
  });
}
