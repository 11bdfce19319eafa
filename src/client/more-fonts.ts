/** Asks for the further fonts once the page has been painted without them. */
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(useMoreFonts)));

function useMoreFonts(): void {
  const link = document.querySelector('link[data-after-first-paint]');
  if (link instanceof HTMLLinkElement) link.media = 'all';
  try {
    sessionStorage.setItem('fonts', 'kept');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}
