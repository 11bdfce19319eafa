import { findElement } from '../find-element.ts';

/**
 * Turns the link to the search page into a button that opens the search dialogue, as `/` and
 * Ctrl K do. What searches is loaded when the dialogue opens for the first time.
 */
class SearchOpener extends HTMLElement {
  connectedCallback() {
    const link = findElement(this, 'a', HTMLAnchorElement);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    button.append(...link.childNodes);
    button.addEventListener('click', () => this.open());
    link.replaceWith(button);
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      this.open();
    });
  }

  open() {
    const field = document.querySelector('search-page input[type="search"]');
    if (field instanceof HTMLInputElement) {
      field.select();
      return;
    }
    const dialogue = findElement(this, 'dialog', HTMLDialogElement);
    if (!dialogue.open) dialogue.showModal();
    findElement(dialogue, 'input', HTMLInputElement).select();
    void import('./search-dialogue.ts').then(({ startSearch }) => startSearch(dialogue));
  }
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !altKey;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'));
  return key === '/' && !altKey && !isTyping;
}

customElements.define('search-opener', SearchOpener);
