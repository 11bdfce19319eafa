/**
 * Hands the words of a search on to the page that a result leads to, in whatever tab it opens;
 * `mark-sought.ts`, on each page, looks for them under the same key.
 */
export function followed(link: HTMLAnchorElement, words: readonly string[]): void {
  try {
    localStorage.setItem('sought', [link.pathname, ...words].join(' '));
  } catch {
    // Then nothing is marked.
  }
}
