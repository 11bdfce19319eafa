/** Why this browser cannot keep anything; nothing where it can. */
export function reasonAgainst(): string | undefined {
  if (location.protocol === 'file:')
    return 'These pages were opened from a disk: they are a copy already, and need no other.';
  const needed = ['caches', 'BroadcastChannel', 'DecompressionStream'];
  const isAble =
    'serviceWorker' in navigator && 'locks' in navigator && needed.every((name) => name in window);
  if (!isAble)
    return 'This browser cannot keep the edition: it is too old, in private mode, or the address of the site is not a secure one. Take one of the files below.';
  return undefined;
}

/** Whether the browser has promised to keep what is saved. */
export async function promiseWords(): Promise<string> {
  return (await navigator.storage.persisted())
    ? 'This browser has promised to keep what is saved until you remove it.'
    : 'This browser has not promised to keep what is saved: it may remove it when the device has little room, or when you have not come for a long time.';
}
