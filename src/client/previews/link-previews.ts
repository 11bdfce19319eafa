import { askedBy, previewLink } from './preview-link.ts';

/** Loads what shows previews of links when one is first pointed at, focused or tapped. */
const types = ['pointermove', 'focusin', 'click'];
/** The event that asked last: while the rest is loading, a reader may have gone on to another link. */
let last: Event | undefined;

function wake(event: Event): void {
  const link = previewLink(event.target);
  const by = link && askedBy(event, link);
  // Whoever taps again instead of waiting follows the link.
  if (!by || (by === 'tap' && last)) return;
  if (by === 'tap') event.preventDefault();
  if (!last) load(event).catch(() => by === 'tap' && location.assign(link.href));
  last = event;
}

async function load(first: Event): Promise<void> {
  const { styled, startPreviews } = await import('./previews.ts');
  await styled;
  for (const type of types) removeEventListener(type, wake);
  startPreviews(last ?? first);
}

if ('popover' in HTMLElement.prototype) {
  for (const type of types) addEventListener(type, wake);
}
