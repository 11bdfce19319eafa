import type { PreviewContent } from './preview-content.ts';

/** A card in the manner of a library's catalogue, not yet shown; `on` is called by its buttons. */
export function createCard(
  { label, name, native = [], text, html, nodes, state, address, open }: PreviewContent,
  href: string,
  on: { keep: () => void; close: () => void },
): HTMLElement {
  const card = document.createElement('div');
  card.className = 'preview';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', `Preview: ${name}`);
  const body = element('div', 'preview-text', ...(nodes ?? [text ?? '']));
  if (html !== undefined) body.innerHTML = html;
  card.append(
    element('p', 'preview-label', label),
    ...(nodes ? [] : [element('p', 'preview-name', name)]),
    ...(native.length > 0 ? [element('p', 'preview-native', ...native.flatMap(inLanguage))] : []),
    body,
    ...(state === undefined ? [] : [element('p', 'preview-state', state)]),
    element(
      'p',
      'preview-ways',
      anchor(open, href),
      ...(address === undefined ? [] : [anchor('Source', address)]),
      button('Keep open', 'preview-keep', on.keep),
      button('Close', 'preview-close', on.close),
    ),
  );
  return card;
}

function inLanguage({ lang, text }: { lang: string; text: string }): (Node | string)[] {
  const words = document.createElement('span');
  words.lang = lang;
  words.textContent = text;
  return [words, ' '];
}

function anchor(words: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}

function button(words: string, className: string, onClick: () => void): HTMLButtonElement {
  const control = document.createElement('button');
  control.type = 'button';
  control.className = className;
  control.textContent = words;
  control.addEventListener('click', onClick);
  return control;
}

function element(tag: 'div' | 'p', className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
