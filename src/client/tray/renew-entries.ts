import type { KeptQuotation } from '../../edition/tray/kept-quotation.ts';
import { hasOtherWords, renewed } from '../../edition/tray/tray-changes.ts';
import { findElement } from '../find-element.ts';
import { make, makeButton } from './make-element.ts';
import { fetchQuotation } from './quotation-file.ts';
import type { TrayEntry } from './tray-entry.ts';
import type { TrayChange } from './tray-store.ts';

/**
 * Compares what was kept with what the site has now. Other words are shown and wait for their
 * reader; anything else about a quotation is corrected, as its page is. Without the network nothing
 * is compared, and nothing is missed.
 */
export async function renewEntries(
  entries: readonly TrayEntry[],
  change: TrayChange,
): Promise<void> {
  await Promise.all(
    entries.map(async (entry) => {
      const now = await fetchQuotation(entry.id).catch(() => null);
      if (now !== null) renew(entry, now, change);
    }),
  );
}

function renew(entry: TrayEntry, now: KeptQuotation | undefined, change: TrayChange): void {
  const { quotation } = entry.item;
  const place = findElement(entry.element, '.tray-now', HTMLElement);
  if (now === undefined) {
    place.replaceChildren(
      make('p', '', 'The site no longer has this quotation. What you kept of it is whole.'),
    );
    place.hidden = false;
  } else if (hasOtherWords(quotation, now)) {
    showNewWords(place, now, () => change((items) => renewed(items, now)));
  } else if (JSON.stringify(quotation) !== JSON.stringify(now)) {
    change((items) => renewed(items, now));
  }
}

function showNewWords(place: HTMLElement, now: KeptQuotation, take: () => boolean): void {
  const words = make('blockquote', '', ...now.words.map((line) => make('p', '', line)));
  words.lang = now.lang;
  const original = make('blockquote', '', now.original?.text ?? '');
  original.lang = now.original?.lang ?? '';
  place.replaceChildren(
    make('p', '', 'The site has other words for it now:'),
    words,
    ...(now.original === undefined ? [] : [original]),
    makeButton('Take these words', () => {
      if (!take()) return;
      place.hidden = true;
      place.closest('li')?.querySelector('textarea')?.focus();
    }),
  );
  place.hidden = false;
}
