import { sizeInWords } from '../../edition/offline/copy-words.ts';
import { NoRoom, Replaced } from './save-edition.ts';

/** Why this browser cannot keep anything; nothing where it can. */
export function reasonAgainst(): string | undefined {
  if (location.protocol === 'file:')
    return 'These pages were opened from a disk: they are a copy already, and need no other.';
  if (!('serviceWorker' in navigator) || !('caches' in window) || !('locks' in navigator))
    return 'This browser cannot keep the edition: it is too old, in private mode, or the address of the site is not a secure one. Take one of the files below.';
  return undefined;
}

/** What a reader should know of a work that did not come to its end. */
export function failureWords(error: unknown, { aborted }: AbortSignal): string {
  if (aborted) return 'Paused. What has been saved stays, and you can go on at any time.';
  if (error instanceof NoRoom)
    return `This browser has no room: ${sizeInWords(error.needed)} are needed, and ${sizeInWords(error.free)} are free. ${unharmed}`;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return `This browser refuses more room. Free some space and go on, or remove what has been saved. ${unharmed}`;
  if (error instanceof Replaced)
    return 'Some files are damaged or missing, and the site has them no more, for it shows a newer version. Update the copy.';
  return `It did not work: ${error instanceof Error ? error.message : String(error)} ${unharmed}`;
}

const unharmed = 'A copy that was there before is as it was.';

/** Whether the browser has promised to keep what is saved. */
export async function promiseWords(): Promise<string> {
  return (await navigator.storage.persisted())
    ? 'This browser has promised to keep what is saved until you remove it.'
    : 'This browser has not promised to keep what is saved: it may remove it when the device has little room, or when you have not come for a long time.';
}
