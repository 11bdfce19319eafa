import type { TrayItem } from '../../edition/tray/tray.ts';
import type { Level } from '../../exports/tray/cited-as.ts';
import { findElement } from '../find-element.ts';
import { onceQuiet } from '../once-quiet.ts';
import { fillCard } from './tray-card.ts';

/** What a reader does with an entry of the tray. */
export interface EntryHandler {
  move: (entry: TrayEntry, step: -1 | 1) => void;
  remove: (entry: TrayEntry) => void;
  /** Keeps an item's note, and the item if another tab has taken it off; says whether it could. */
  note: (item: TrayItem) => boolean;
}

/** A quotation on the page of the tray, with its note and what can be done with it. */
export class TrayEntry {
  readonly element: HTMLElement;
  item: TrayItem;
  private readonly field: HTMLTextAreaElement;
  private readonly handler: EntryHandler;
  /** Whether the note was typed and not kept yet. */
  private isTyped = false;

  constructor(element: HTMLElement, item: TrayItem, handler: EntryHandler) {
    this.element = element;
    this.item = item;
    this.handler = handler;
    this.field = findElement(element, 'textarea', HTMLTextAreaElement);
    const keepSoon = onceQuiet(
      () => this.keepNote(),
      () => typingPause,
    );
    this.field.addEventListener('input', () => {
      this.isTyped = true;
      keepSoon();
    });
    this.field.addEventListener('change', () => this.keepNote());
    this.name('.tray-up', 'Up', () => handler.move(this, -1));
    this.name('.tray-down', 'Down', () => handler.move(this, 1));
    this.name('.tray-remove', 'Remove', () => handler.remove(this));
    this.field.ariaLabel = `Your note on ${item.quotation.heading}`;
  }

  get id(): string {
    return this.item.quotation.id;
  }

  button(selector: string): HTMLButtonElement {
    return findElement(this.element, selector, HTMLButtonElement);
  }

  show(item: TrayItem, level: Level): void {
    this.item = item;
    fillCard(findElement(this.element, '.tray-card', HTMLElement), item, level);
    if (!this.isTyped && this.field.value !== item.note) this.field.value = item.note;
  }

  /** A button that would lead nowhere says so, and keeps the focus. */
  showPlace(isFirst: boolean, isLast: boolean): void {
    this.button('.tray-up').ariaDisabled = String(isFirst);
    this.button('.tray-down').ariaDisabled = String(isLast);
  }

  /** Keeps what was typed, if it is not kept yet; what cannot be kept is tried again. */
  keepNote(): void {
    if (!this.isTyped) return;
    this.isTyped = false;
    this.isTyped = !this.handler.note({ ...this.item, note: this.field.value });
  }

  private name(selector: string, words: string, act: () => void): void {
    const button = this.button(selector);
    button.ariaLabel = `${words}: ${this.item.quotation.heading}`;
    button.addEventListener('click', () => {
      if (button.ariaDisabled !== 'true') act();
    });
  }
}

const typingPause = 300;
