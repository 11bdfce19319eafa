import { findElement } from '../find-element.ts';
import { pagesName } from './kept-copy.ts';

/** Lists the pages that have been read in this browser, the last first, by their titles. */
class KeptPages extends HTMLElement {
  connectedCallback() {
    // Where nothing can be kept there is nothing to list.
    this.list().catch(() => undefined);
  }

  private async list(): Promise<void> {
    const pages = await caches.open(pagesName(import.meta.env.BASE_URL));
    const kept = (await pages.keys()).toReversed().slice(0, most);
    const items = await Promise.all(
      kept.map(async (request) => {
        const page = await pages.match(request);
        return page && toItem(request.url, await page.text());
      }),
    );
    if (items.length === 0) return;
    findElement(this, 'ul', HTMLUListElement).append(...items.filter((item) => item !== undefined));
    this.hidden = false;
  }
}

const most = 100;

function toItem(address: string, html: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  // The name of the page, without that of the site.
  link.textContent =
    new DOMParser().parseFromString(html, 'text/html').title.replace(/ – [^–]*$/, '') || address;
  item.append(link);
  return item;
}

customElements.define('kept-pages', KeptPages);
