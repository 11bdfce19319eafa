import { sha256 } from '../../edition/offline/sha256.ts';
import { fetchBytes, NotFetched } from './fetch-bytes.ts';

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
