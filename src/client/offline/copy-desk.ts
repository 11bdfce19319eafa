import type { CopyView } from '../../edition/offline/copy-view.ts';
import { findElement } from '../find-element.ts';

/** The controls of the copy on the page, as `OfflineCopy.astro` writes them. */
export class CopyDesk {
  private readonly root: HTMLElement;
  private readonly desk: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.desk = findElement(root, '.desk', HTMLElement);
  }

  /** Says why nothing can be kept here, and offers nothing. */
  refuse(words: string): void {
    const reason = findElement(this.root, '.unable', HTMLElement);
    reason.textContent = words;
    reason.hidden = false;
  }

  onPress(acts: Record<ButtonName, () => void>): void {
    for (const name of buttonNames) this.button(name).addEventListener('click', acts[name]);
  }

  show({ standing, main, figures, share, canCheck, canDiscard, canRemove }: CopyView): void {
    this.desk.hidden = false;
    const lines = standing.map((words) => {
      const line = document.createElement('p');
      line.textContent = words;
      return line;
    });
    const shown = findElement(this.desk, '.standing', HTMLElement);
    if (shown.textContent !== standing.join('')) shown.replaceChildren(...lines);
    this.showCourse({ figures, share });
    this.button('main').textContent = main ?? '';
    this.offer('main', main !== undefined);
    this.offer('check', canCheck);
    this.offer('discard', canDiscard);
    this.offer('remove', canRemove);
    if (document.activeElement === document.body && this.hadFocus) this.focusFirst();
  }

  /** How far it is, which changes often. */
  showCourse({ figures, share }: Pick<CopyView, 'figures' | 'share'>): void {
    findElement(this.desk, '.course', HTMLElement).hidden = figures === undefined;
    findElement(this.desk, 'progress', HTMLProgressElement).value = share;
    findElement(this.desk, '.figures', HTMLElement).textContent = figures ?? '';
  }

  /** Said aloud as well; the same words are not said twice. */
  say(words: string): void {
    const status = findElement(this.desk, '[role="status"]', HTMLElement);
    if (status.textContent !== words) status.textContent = words;
  }

  promise(words: string): void {
    findElement(this.desk, '.promise', HTMLElement).textContent = words;
  }

  /** Whether the reader means it. */
  async confirmRemoval(): Promise<boolean> {
    const dialogue = findElement(this.desk, 'dialog', HTMLDialogElement);
    dialogue.returnValue = '';
    dialogue.showModal();
    await new Promise((resolve) => dialogue.addEventListener('close', resolve, { once: true }));
    return dialogue.returnValue === 'remove';
  }

  private hadFocus = false;

  private offer(name: ButtonName, isOffered: boolean): void {
    const button = this.button(name);
    if (!isOffered && document.activeElement === button) this.hadFocus = true;
    button.hidden = !isOffered;
  }

  // A button that has done its work is gone, and would take the focus with it.
  private focusFirst(): void {
    this.hadFocus = false;
    this.desk.querySelector<HTMLElement>('.acts button:not([hidden])')?.focus();
  }

  private button(name: ButtonName): HTMLButtonElement {
    return findElement(this.desk, `.acts [name="${name}"]`, HTMLButtonElement);
  }
}

const buttonNames = ['main', 'check', 'discard', 'remove'] as const;
type ButtonName = (typeof buttonNames)[number];
