import { makeButton, make } from './make-element.ts';
import { downloadText } from '../download-text.ts';
import { forgetSetAside, namesSetAside, textSetAside, TrayRefused } from './tray-store.ts';

/** What the page of the tray must tell its reader: why something could not be done, and what was set aside. */
export class TrayNotices {
  private readonly place: HTMLElement;
  private readonly refusal = make('p', 'tray-refusal');
  private readonly aside = make('div', '');

  constructor(place: HTMLElement) {
    this.place = place;
  }

  /** Does something, and says why it is refused if it is; answers whether it was done. */
  during(action: () => void): boolean {
    try {
      action();
      this.refusal.remove();
      return true;
    } catch (error) {
      if (!(error instanceof TrayRefused)) throw error;
      this.refusal.textContent = error.message;
      this.place.prepend(this.refusal);
      return false;
    }
  }

  showSetAside(): void {
    const names = namesOrNone();
    this.aside.replaceChildren(...names.map((name) => this.notice(name)));
    if (names.length === 0) this.aside.remove();
    else if (!this.aside.isConnected) this.place.append(this.aside);
  }

  private notice(name: string): HTMLElement {
    return make(
      'p',
      'tray-refusal',
      'This browser kept a tray that cannot be read: it is damaged. It was set aside as it was. ',
      makeButton('Save it to a file', () =>
        downloadText(textSetAside(name), 'tray-damaged.json', 'application/json'),
      ),
      ' ',
      makeButton('Delete it', () => {
        forgetSetAside(name);
        this.showSetAside();
      }),
    );
  }
}

/** Where the browser keeps nothing, nothing was set aside; why it does not, is said already. */
function namesOrNone(): string[] {
  try {
    return namesSetAside();
  } catch {
    return [];
  }
}
