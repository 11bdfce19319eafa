import { findElement } from '../find-element.ts';
import { createCard } from './preview-card.ts';
import type { PreviewContent } from './preview-content.ts';
import { placeCard } from './preview-place.ts';

/** A card on the page, and the link that it belongs to. */
export class ShownPreview {
  readonly link: HTMLAnchorElement;
  private readonly card: HTMLElement;
  private readonly line: number;
  private readonly isTapped: boolean;

  /** Shows the card beside the line of the link at which the event happened. */
  constructor(
    link: HTMLAnchorElement,
    content: PreviewContent,
    event: Event,
    on: { keep: () => void; close: () => void },
  ) {
    this.link = link;
    this.card = createCard(content, link.href, on);
    this.isTapped = event.type === 'click';
    this.line = lineAt(link, event);
    this.card.classList.toggle('preview-tapped', this.isTapped);
    // After the link, so that the Tab key and screen readers come to it next.
    (link.closest('sup') ?? link).after(this.card);
    link.setAttribute('aria-expanded', 'true');
    this.card.showPopover();
    this.place();
    if (content.label.startsWith('Quotation')) this.offerTray(content).catch(() => undefined);
  }

  private async offerTray({ text = '' }: PreviewContent): Promise<void> {
    const ways = findElement(this.card, '.preview-ways', HTMLElement);
    const { addMark } = await import('../tray/tray-marks.ts');
    await addMark(ways, this.link, text);
  }

  /** For a reader who has tapped, and whose focus is nowhere yet. */
  focus(): void {
    this.card.focus({ preventScroll: true });
  }

  place(): void {
    const { card, link } = this;
    card.style.maxHeight = '';
    const { top, bottom } = link.getBoundingClientRect();
    const { left } = link.getClientRects()[this.line] ?? link.getBoundingClientRect();
    const isDocked = this.isTapped && matchMedia('(max-width: 40rem)').matches;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    card.classList.toggle('preview-docked', isDocked);
    const place = placeCard({ left, top, bottom }, card.getBoundingClientRect(), view, isDocked);
    card.style.maxHeight = `${place.height}px`;
    card.style.left = `${place.left + (isDocked ? 0 : scrollX)}px`;
    card.style.top = `${place.top + (isDocked ? 0 : scrollY)}px`;
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.card.contains(target);
  }

  /** Whether pointer or focus are on the card or its link. */
  isHeld(): boolean {
    return (
      this.link.matches(':hover, :focus-visible') ||
      this.card.matches(':hover') ||
      this.contains(document.activeElement)
    );
  }

  /** Moves the card to the corner of the window and to the end of the page, where it is in nobody's way. */
  keep(): void {
    const hadFocus = this.contains(document.activeElement);
    this.link.removeAttribute('aria-expanded');
    this.card.style.cssText = '';
    this.card.classList.add('preview-kept');
    document.body.append(this.card);
    this.card.showPopover();
    if (hadFocus) this.focus();
  }

  /** The focus, if it was in the card, goes back to the link. */
  remove(): void {
    if (this.contains(document.activeElement)) this.link.focus({ preventScroll: true });
    this.link.removeAttribute('aria-expanded');
    this.card.remove();
  }
}

/** Which of the lines over which a link runs is the one of an event. */
function lineAt(link: HTMLAnchorElement, event: Event): number {
  if (!(event instanceof MouseEvent)) return 0;
  return [...link.getClientRects()].findIndex(
    ({ top, bottom }) => event.clientY >= top && event.clientY <= bottom,
  );
}
