/**
 * Hands the words of a search on to the page that a result leads to, in whatever tab it opens:
 * `followed` when a result is pressed, `arrived` on each page.
 */
export function followed(link: HTMLAnchorElement, words: readonly string[]): void {
  try {
    localStorage.setItem(key, [link.pathname, ...words].join(' '));
  } catch {
    // Then nothing is marked.
  }
}

/** The words for this very page, once. */
export function arrived(): string[] {
  const [path, ...words] = localStorage.getItem(key)?.split(' ') ?? [];
  if (path !== location.pathname) return [];
  localStorage.removeItem(key);
  return words;
}

const key = 'sought';
