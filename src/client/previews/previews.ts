import styles from '../../styles/previews.css?url';
import { addStyles } from '../add-styles.ts';
import { previewContent, type PreviewContent } from './preview-content.ts';
import { askedBy, previewLink } from './preview-link.ts';
import { ShownPreview } from './shown-preview.ts';

/** Once the cards can be shown as they should look. */
export const styled = addStyles(styles);

/** Shows previews of links from now on, beginning with the one that this event asks for. */
export function startPreviews(event: Event): void {
  const previews = new Previews();
  const hear = (heard: Event): void => previews.hear(heard);
  for (const type of ['pointermove', 'focusin', 'click']) addEventListener(type, hear);
  addEventListener('keydown', (pressed) => previews.onKey(pressed));
  document.documentElement.addEventListener('pointerleave', () => previews.leave());
  addEventListener('resize', () => previews.shown?.place());
  // A page that the browser keeps for the way back comes back as it was left.
  addEventListener('pagehide', () => previews.close());
  hear(event);
}

/**
 * One card that comes with its link and goes with it, and one that its reader keeps. It obeys WCAG
 * 1.4.13: the pointer may travel into the card, which stays while pointer or focus are on it or on
 * its link, and Escape removes it without moving either.
 */
class Previews {
  shown: ShownPreview | undefined;
  private kept: ShownPreview | undefined;
  /** The link whose preview is shown or about to be. */
  private wanted: HTMLAnchorElement | undefined;
  /** The link whose preview was dismissed: it comes again after pointer and focus have left it. */
  private dismissed: HTMLAnchorElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  // Movements of the pointer, because a page that is scrolled under a resting one is no wish.
  hear(event: Event): void {
    const link = previewLink(event.target);
    const by = link && askedBy(event, link);
    if (link !== this.dismissed) this.dismissed = undefined;
    if (event.type === 'click') this.onClick(event, by === 'tap' ? link : undefined);
    else if (!by) this.leave();
    else if (link !== this.dismissed) this.want(link, event);
  }

  private onClick(event: Event, tapped: HTMLAnchorElement | undefined): void {
    const { target } = event;
    if (this.shown?.contains(target)) {
      // It may lead to another place of the page.
      if (target instanceof Element && target.closest('a')) this.dismiss(this.shown);
      return;
    }
    if (tapped && tapped !== this.shown?.link) {
      event.preventDefault();
      void this.showTapped(tapped, event);
    } else {
      this.dismissed = previewLink(target);
      this.close();
    }
  }

  onKey({ key, defaultPrevented }: KeyboardEvent): void {
    const last = this.shown ?? this.kept;
    if (key === 'Escape' && !defaultPrevented && last) this.dismiss(last);
  }

  private want(link: HTMLAnchorElement, event: Event): void {
    if (link === this.wanted) return;
    clearTimeout(this.timer);
    this.wanted = link;
    if (link === this.shown?.link) return;
    const content = previewContent(link);
    const show = async (): Promise<void> => {
      const found = await content;
      if (this.wanted !== link) return;
      // It may have been left before anyone could hear of it.
      if (!link.matches(':hover, :focus-visible')) this.leave();
      else this.show(link, found, event);
    };
    const pause = event.type === 'focusin' ? pauses.focus : pauses.pointer;
    this.timer = setTimeout(() => void show(), pause);
  }

  /** Nothing asks for a preview any more; one that is shown stays for the time that a pointer needs to reach it. */
  leave(): void {
    if (this.shown?.isHeld()) {
      clearTimeout(this.timer);
      this.wanted = this.shown.link;
    } else if (this.wanted) {
      clearTimeout(this.timer);
      this.wanted = undefined;
      this.timer = setTimeout(() => this.close(), pauses.leave);
    }
  }

  /** The first tap shows what the second leads to; where there is nothing to show it leads there at once. */
  private async showTapped(link: HTMLAnchorElement, event: Event): Promise<void> {
    clearTimeout(this.timer);
    this.wanted = link;
    const content = await previewContent(link);
    if (content === undefined) location.assign(link.href);
    else if (this.wanted === link) this.show(link, content, event);
  }

  private show(link: HTMLAnchorElement, content: PreviewContent | undefined, event: Event): void {
    this.close();
    this.wanted = link;
    if (content === undefined) return;
    const shown = new ShownPreview(link, content, event, {
      keep: () => this.keep(shown),
      close: () => this.dismiss(shown),
    });
    this.shown = shown;
    if (event.type === 'click') shown.focus();
  }

  close(): void {
    clearTimeout(this.timer);
    this.shown?.remove();
    this.shown = undefined;
    this.wanted = undefined;
  }

  private keep(shown: ShownPreview): void {
    this.kept?.remove();
    this.kept = shown;
    this.shown = undefined;
    this.wanted = undefined;
    shown.keep();
  }

  private dismiss(preview: ShownPreview): void {
    this.dismissed = preview.link;
    if (preview === this.shown) {
      this.close();
    } else {
      this.kept = undefined;
      preview.remove();
    }
  }
}

/** In milliseconds: how long pointer or focus rest on a link that is meant, how long a card waits for them. */
const pauses = { pointer: 350, focus: 500, leave: 300 };
