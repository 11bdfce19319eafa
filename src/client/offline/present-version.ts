import { isVersion, versionPath, type Version } from '../../edition/offline/version.ts';
import type { Heard } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** The version that the site shows at present; nothing when it cannot be asked. */
export async function presentVersion(base: string): Promise<Version | undefined> {
  try {
    const answer = await fetch(base + versionPath, { cache: 'no-store', redirect: 'manual' });
    const version: unknown = await answer.json();
    return answer.ok && isVersion(version) ? version : undefined;
  } catch {
    return undefined;
  }
}

/** Tells every open page which version that is. */
export async function tellPages(version: Version): Promise<void> {
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage({ type: 'present', version } satisfies Heard);
}
