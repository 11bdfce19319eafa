import italics from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';

/** Asks for the further fonts once the page has been painted without them. */
new PerformanceObserver((_entries, observer) => {
  observer.disconnect();
  const link = document.querySelector('link[data-after-first-paint]');
  if (link instanceof HTMLLinkElement && link.media !== 'all') void useMoreFonts(link);
}).observe({ type: 'paint', buffered: true });

// What the further fonts change: italics, and other scripts but those that come from the system.
const changed = 'em, cite, i, main [lang]:not(:lang(ja), :lang(zh), :lang(ko))';

/**
 * Italics run closer than the slanted letters that stand in for them, and lines would break anew
 * before a reader's eyes. So they take their place while none is in sight; else on the next page.
 */
async function useMoreFonts(link: HTMLLinkElement): Promise<void> {
  const face = new FontFace('Source Serif 4', `url(${italics})`, {
    style: 'italic',
    weight: '200 900',
  });
  await face.load();
  try {
    sessionStorage.setItem('fonts', 'kept');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
  whenOutOfSight(changed, () => {
    document.fonts.add(face);
    link.media = 'all';
  });
}

/** Acts once no element that `selector` finds stands in the window. */
function whenOutOfSight(selector: string, act: () => void): void {
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    if (inSight.size > 0) return;
    observer.disconnect();
    act();
  });
  const elements = document.querySelectorAll(selector);
  for (const element of elements) observer.observe(element);
  if (elements.length === 0) act();
}
