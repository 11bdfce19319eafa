/**
 * Adds the paragraph at which a reader is to the links that add a note or report an error: their
 * addresses end with that of the page.
 */
addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>('.draft [href*="?about="], .draft [href*="/issues/new?"]')
      : null;
  if (link) link.href = link.href.replace(/%23.*$/, '') + encodeURIComponent(location.hash);
});
