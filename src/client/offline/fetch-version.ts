import { isVersion, versionPath, type Version } from '../../edition/offline/version.ts';
import { fetchBytes, NotFetched } from './fetch-bytes.ts';

/** The version that the site shows. */
export async function fetchVersion(base: string, signal: AbortSignal): Promise<Version> {
  const version = parseJson(await fetchBytes(base + versionPath, signal));
  if (!isVersion(version)) throw new NotFetched('foreign');
  return version;
}

/** What an answer holds; one that is no JSON is not of this site. */
export function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NotFetched('foreign');
  }
}
