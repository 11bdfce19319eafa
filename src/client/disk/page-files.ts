import { root } from './root.ts';
import { pageAddress } from './page-address.ts';

/** Whatever link a script adds or changes leads to the file of its page. */
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    for (const node of [target, ...addedNodes]) {
      if (node instanceof HTMLAnchorElement) nameFile(node);
    }
    for (const node of addedNodes) {
      if (node instanceof Element) node.querySelectorAll('a').forEach(nameFile);
    }
  }
}).observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });

function nameFile(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  const address = pageAddress({ href, resolved: link.href }, root, import.meta.env.WEB_BASE_URL);
  if (address !== href) link.href = address;
}
