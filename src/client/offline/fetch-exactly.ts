import { sha256 } from '../../edition/offline/sha256.ts';

/**
 * Why a file did not come: no answer or a broken one; an error of the site; something else than was
 * asked for, such as the log-in page of a network; or the site has it no more.
 */
export type FetchFault = 'cut' | 'error' | 'foreign' | 'gone';

export class NotFetched extends Error {
  readonly fault: FetchFault;

  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
}

/** The bytes of an address, if they have the digest that they should have. */
export async function fetchExactly(
  address: string,
  digest: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(address, signal);
  if ((await sha256(bytes)) !== digest) throw new NotFetched('foreign');
  return bytes;
}

/** The bytes of an address, if the site itself answers; nothing comes out of the browser's own cache. */
export async function fetchBytes(
  address: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const answer = await fetch(address, { signal, cache: 'no-store', redirect: 'manual' });
    if (answer.status === 200) return new Uint8Array(await answer.arrayBuffer());
    throw new NotFetched(faultOf(answer.status));
  } catch (error) {
    if (error instanceof NotFetched || signal.aborted) throw error;
    throw new NotFetched('cut');
  }
}

function faultOf(status: number): FetchFault {
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'error' : 'foreign';
}

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
