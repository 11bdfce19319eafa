import { previewTarget, type PreviewTarget } from './preview-target.ts';

/** Where a reader meets links while reading; lists and navigation say already what they lead to. */
const texts = '.prose, .record, .sources, .mentions p:not(.sentence), h1';
const base = new URL(import.meta.env.BASE_URL, location.href).href;

/** The link around an element, if it has a preview to show. */
export function previewLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || link.closest('.preview')) return undefined;
  return link.closest(texts) && targetOf(link) ? link : undefined;
}

export function targetOf(link: HTMLAnchorElement): PreviewTarget | undefined {
  const target = previewTarget(link.href, location.href, base);
  // The page of a chapter shows the words of a quotation above the link to it.
  const isShown = target?.type === 'file' && target.name === 'quotations' && link.closest('figure');
  return isShown ? undefined : target;
}

/** How an event asks for the preview of the link it happens to; nothing if it means something else. */
export function askedBy(
  event: Event,
  link: HTMLAnchorElement,
): 'pointer' | 'focus' | 'tap' | undefined {
  if (event.type === 'click') return isTap(event) ? 'tap' : undefined;
  // A link that is pressed gets the focus, too.
  if (event.type === 'focusin') return link.matches(':focus-visible') ? 'focus' : undefined;
  if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return undefined;
  // With a button pressed the pointer is marking text.
  return event.buttons === 0 ? 'pointer' : undefined;
}

function isTap(event: Event): boolean {
  // Not every browser says by what a click was made.
  return event instanceof PointerEvent
    ? event.pointerType === 'touch'
    : matchMedia('(hover: none)').matches;
}
