import { assetsName, fallbackName, pagesName, type KeptCopy } from './kept-copy.ts';

/** Frees what the site keeps to be read without a network; what readers have marked and chosen stays. */
export async function removeAll(kept: KeptCopy): Promise<void> {
  await kept.remove();
  const names = [pagesName(kept.base), assetsName(kept.base)];
  for (const name of await caches.keys())
    if (names.includes(name) || name.startsWith(fallbackName(kept.base, '')))
      await caches.delete(name);
}
