import { say } from './toast.ts';

/**
 * Adds a button to each citation that copies it: as text, and with its italics for programs that
 * know them. Without script the citations are text that can be selected.
 */
class CopyText extends HTMLElement {
  connectedCallback() {
    for (const label of this.querySelectorAll('dt')) {
      const text = label.nextElementSibling;
      if (text instanceof HTMLElement) label.append(copyButton(label.textContent, text));
    }
  }
}

function copyButton(name: string, text: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.ariaLabel = `Copy: ${name}`;
  button.addEventListener('click', () => {
    copy(text).then(
      () => say(`Copied: ${name}.`),
      () => {
        getSelection()?.selectAllChildren(text);
        // A page from a disk may copy what is selected, where it may not write to the clipboard.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else does that
        if (document.execCommand('copy')) say(`Copied: ${name}.`);
        else
          say('This browser does not let the page copy. The text is selected: copy it yourself.');
      },
    );
  });
  return button;
}

async function copy(text: HTMLElement) {
  const plain = text.textContent;
  if (text.querySelector('i') === null) return navigator.clipboard.writeText(plain);
  const forms = { 'text/plain': plain, 'text/html': text.innerHTML };
  return navigator.clipboard.write([
    new ClipboardItem(
      Object.fromEntries(
        Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]),
      ),
    ),
  ]);
}

customElements.define('copy-text', CopyText);
