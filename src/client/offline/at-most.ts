import { ExpirationPlugin } from 'workbox-expiration';
import type { WorkboxPlugin } from 'workbox-core/types.js';

/**
 * Lets go what has not been read for longest, when more is kept than anybody reads or when the browser
 * has no room: here, and not in the copy of the whole edition.
 */
export function atMost(maxEntries: number): WorkboxPlugin {
  const plugin = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
  return {
    cacheDidUpdate: async (stored) => plugin.cacheDidUpdate?.(stored),
    cachedResponseWillBeUsed: async (found) => plugin.cachedResponseWillBeUsed?.(found),
  };
}
