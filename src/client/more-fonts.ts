import italics from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';

/** Asks for the further fonts once the page has been painted without them. */
new PerformanceObserver((_entries, observer) => {
  observer.disconnect();
  const link = document.querySelector('link[data-after-first-paint]');
  if (link instanceof HTMLLinkElement && link.media !== 'all') void useMoreFonts(link);
}).observe({ type: 'paint', buffered: true });

/**
 * The italics, which nearly every page needs, take the place of the slanted letters in one step with
 * the style sheet's leave to set them as they are: between the two, lines would break anew.
 */
async function useMoreFonts(link: HTMLLinkElement): Promise<void> {
  const face = new FontFace('Source Serif 4', `url(${italics})`, {
    style: 'italic',
    weight: '200 900',
  });
  document.fonts.add(await face.load());
  document.documentElement.dataset['fonts'] = '';
  link.media = 'all';
  try {
    sessionStorage.setItem('fonts', 'kept');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}
