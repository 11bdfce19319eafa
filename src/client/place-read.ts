import { createToast } from './toast.ts';

/**
 * Remembers the paragraph at which a reader leaves a chapter, in this browser only, and offers it
 * on return. A chapter that was read to its end, or hardly begun, is offered from its beginning.
 */
export function rememberPlace(page: HTMLElement): void {
  const paragraphs = [...page.querySelectorAll<HTMLElement>('.prose > p[id]:has(> .n)')];
  const key = `place ${location.pathname}`;
  const kept = read(key);
  const place = paragraphs.find(({ id }) => id === kept);
  if (place && isFreshVisit()) offer(place);
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep(key, placeOf(paragraphs));
  });
}

/** A link to a paragraph, a reload or a step back know where to go by themselves. */
function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const isNavigation = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
  return isNavigation && location.hash === '';
}

function offer(place: HTMLElement): void {
  const toast = createToast();
  const link = document.createElement('a');
  link.href = `#${place.id}`;
  link.textContent = `Go on at paragraph ${place.querySelector('.n')?.textContent ?? ''}`;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Dismiss';
  toast.role = 'region';
  toast.ariaLabel = 'Where you stopped reading';
  toast.append(link, close);
  for (const element of [link, close]) element.addEventListener('click', () => toast.remove());
}

/** The first paragraph that is whole in the window; nothing at the beginning and at the end. */
function placeOf(paragraphs: readonly HTMLElement[]): string | undefined {
  const index = paragraphs.findIndex((element) => element.getBoundingClientRect().top >= 0);
  const last = paragraphs.at(-1)?.getBoundingClientRect();
  const isAtEnd = last !== undefined && last.bottom < innerHeight;
  return index < 2 || isAtEnd ? undefined : paragraphs[index]?.id;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, id: string | undefined): void {
  try {
    if (id === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // A browser that keeps nothing offers nothing.
  }
}
