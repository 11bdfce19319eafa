/** Marks, in the list of contents, the part of the page that is being read. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
let isDue = false;

function mark(): void {
  isDue = false;
  const isPassed = (heading: HTMLElement | null): boolean =>
    heading !== null && heading.getBoundingClientRect().top < innerHeight / 3;
  const current = headings.findLastIndex(isPassed);
  for (const [index, link] of links.entries()) {
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function markSoon(): void {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(mark);
}

addEventListener('scroll', markSoon, { passive: true });
addEventListener('resize', markSoon);
mark();
