import { nearAddresses } from '../edition/near-addresses.ts';
import { findElement } from './find-element.ts';

/** Offers the pages that a mistyped address may mean, from the list of all pages. */
class NearAddresses extends HTMLElement {
  connectedCallback() {
    // Without a network, or from a disk, there is no list: the page helps all the same.
    this.offer().catch(() => undefined);
  }

  private async offer() {
    const answer = await fetch(this.dataset['sitemap'] ?? '');
    const sitemap = new DOMParser().parseFromString(await answer.text(), 'application/xml');
    const known = [...sitemap.querySelectorAll('loc')].map(({ textContent }) =>
      pathOf(textContent),
    );
    const near = nearAddresses(decodeURI(location.pathname), known);
    if (near.length === 0) return;
    findElement(this, 'ul', HTMLUListElement).append(...near.map(toItem));
    this.hidden = false;
  }
}

/** The site may stand on another host than the one that the list was made for. */
const pathOf = (address: string): string => new URL(address).pathname;

function toItem(path: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = path;
  item.append(link);
  return item;
}

customElements.define('near-addresses', NearAddresses);
