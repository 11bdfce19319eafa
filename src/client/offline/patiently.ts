import { NotFetched, type FetchFault } from './fetch-bytes.ts';

/**
 * Tries until it succeeds, at longer and longer intervals, and at once when the network is back.
 * `onFault` hears of every failure, and ends the trying by throwing.
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  signal: AbortSignal,
  onFault: (fault: FetchFault) => Promise<void>,
): Promise<T> {
  for (let wait = 1000; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      await onFault(error.fault);
      await waitOrOnline(wait, signal);
      signal.throwIfAborted();
    }
  }
}

// In milliseconds.
const longestWait = 8000;

function waitOrOnline(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = (): void => {
      done.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, time);
    addEventListener('online', end, { signal: done.signal });
    signal.addEventListener('abort', end, { signal: done.signal });
  });
}
