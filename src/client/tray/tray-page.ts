import { moved, placeOf, put, withNote, without } from '../../edition/tray/tray-changes.ts';
import type { TrayItem } from '../../edition/tray/tray.ts';
import type { Level } from '../../exports/tray/cited-as.ts';
import { findElement } from '../find-element.ts';
import { say } from '../toast.ts';
import { make, makeButton } from './make-element.ts';
import { TrayEntry } from './tray-entry.ts';
import { TrayNotices } from './tray-notices.ts';
import { changeTray, onTrayChange, openTray, TrayRefused, type TrayChange } from './tray-store.ts';

/**
 * The tray: what a reader has put aside, in an order of their own and with notes. It is kept in the
 * browser; what the page shows is always what is kept, whichever tab has changed it.
 */
class ReaderTray extends HTMLElement {
  private entries = new Map<string, TrayEntry>();
  private notices = new TrayNotices(findElement(this, '.tray-notices', HTMLElement));
  private list = findElement(this, '.tray-items', HTMLElement);
  private form = findElement(this, '.tray-take', HTMLFormElement);

  connectedCallback() {
    this.form.addEventListener('change', () => this.refresh());
    onTrayChange(() => this.refresh());
    addEventListener('pagehide', () => this.keepNotes());
    this.refresh();
    void this.startDesk();
  }

  /** What takes the tray along, saves, loads and compares it comes once the list is shown. */
  private async startDesk(): Promise<void> {
    const desk = await import('./tray-desk.ts').catch(() => undefined);
    if (desk === undefined) {
      this.notices.during(() => {
        throw new TrayRefused('A part of this page could not be loaded. Load the page anew.');
      });
      return;
    }
    const change: TrayChange = (made) => this.change(made);
    desk.startTaking(this.form, () => ({ items: openTray(), level: this.level }));
    desk.startFiles(this, change);
    await desk.renewEntries([...this.entries.values()], change);
  }

  private get level(): Level {
    return new FormData(this.form).get('level') === 'source' ? 'source' : 'page';
  }

  /** Changes the tray, or says why that cannot be; answers whether it could. */
  private change(change: Parameters<TrayChange>[0]): boolean {
    return this.notices.during(() => void changeTray(change));
  }

  private refresh(): void {
    const isOpen = this.notices.during(() => this.showItems(openTray()));
    if (!isOpen) this.showItems([]);
    this.notices.showSetAside();
    findElement(this, '.tray-empty', HTMLElement).hidden = this.entries.size > 0 || !isOpen;
  }

  private showItems(items: readonly TrayItem[]): void {
    const dropped = this.dropEntries(new Set(items.map(({ quotation }) => quotation.id)));
    let next = this.list.firstElementChild;
    items.forEach((item, place) => {
      const entry = this.entryOf(item);
      entry.show(item, this.level);
      entry.showPlace(place === 0, place === items.length - 1);
      while (next?.classList.contains('tray-gone')) next = next.nextElementSibling;
      if (next === entry.element) next = next.nextElementSibling;
      else this.list.insertBefore(entry.element, next);
    });
    this.list.hidden = this.list.childElementCount === 0;
    this.form.hidden = items.length === 0;
    findElement(this, '.tray-save', HTMLElement).hidden = items.length === 0;
    // Another tab has taken off what a note is being written on: the note brings it back.
    for (const entry of dropped) entry.keepNote();
  }

  private dropEntries(kept: ReadonlySet<string>): TrayEntry[] {
    const dropped = [...this.entries.values()].filter(({ id }) => !kept.has(id));
    for (const { id, element } of dropped) {
      this.entries.delete(id);
      element.remove();
    }
    return dropped;
  }

  private entryOf(item: TrayItem): TrayEntry {
    const known = this.entries.get(item.quotation.id);
    if (known) return known;
    const { content } = findElement(this, 'template', HTMLTemplateElement);
    const element = findElement(content, '.tray-item', HTMLElement).cloneNode(true);
    if (!(element instanceof HTMLElement)) throw new Error('A copy is no element.');
    const entry = new TrayEntry(element, item, {
      move: (moving, step) => this.move(moving, step),
      remove: (gone) => this.takeOff(gone),
      note: ({ quotation, note }) =>
        this.change((items) => withNote(put(items, { quotation, note }), quotation.id, note)),
    });
    this.entries.set(item.quotation.id, entry);
    return entry;
  }

  private move(entry: TrayEntry, step: -1 | 1): void {
    if (!this.change((items) => moved(items, entry.id, step))) return;
    const place = [...this.list.querySelectorAll('.tray-item')].indexOf(entry.element) + 1;
    // An element that moves loses the focus.
    entry.button(step < 0 ? '.tray-up' : '.tray-down').focus();
    say(`Moved to place ${String(place)} of ${String(this.entries.size)}.`);
  }

  /** Takes an entry off and leaves in its place the way back, with the focus. */
  private takeOff(entry: TrayEntry): void {
    entry.keepNote();
    const { item } = entry;
    const before = entry.element.nextElementSibling;
    let place = 0;
    const isGone = this.change((items) => {
      place = placeOf(items, entry.id);
      return without(items, entry.id);
    });
    if (!isGone) return;
    const undo = makeButton('Undo', () => {
      if (!this.change((items) => put(items, item, place))) return;
      gone.remove();
      this.refresh();
      this.entries.get(item.quotation.id)?.button('.tray-remove').focus();
      say('On the tray again.');
    });
    const gone = make('li', 'tray-gone', `Removed: ${item.quotation.heading}. `, undo);
    this.list.insertBefore(gone, before);
    this.list.hidden = false;
    undo.focus();
    say(`Removed: ${item.quotation.heading}.`);
  }

  private keepNotes(): void {
    for (const entry of this.entries.values()) entry.keepNote();
  }
}

customElements.define('reader-tray', ReaderTray);
