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
