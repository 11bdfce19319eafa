/** Marks on a page what its reader looked for when a result of the search led here. */
function markSearch(): void {
  if (localStorage.getItem('sought') !== null)
    void import('./mark-words.ts').then(({ markSought }) => markSought());
}

try {
  markSearch();
  // A result may lead to another place of the page on which it was looked for.
  addEventListener('hashchange', markSearch);
} catch {
  // A browser that keeps nothing for a site hands nothing on.
}
