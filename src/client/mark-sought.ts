import { arrived } from './sought.ts';

/** Marks on a page what its reader looked for when a result of the search led here. */
function mark(): void {
  const words = arrived();
  if (words.length > 0) void import('./mark-words.ts').then(({ markWords }) => markWords(words));
}

try {
  mark();
  // A result may lead to another place of the page on which it was looked for.
  addEventListener('hashchange', mark);
} catch {
  // A browser that keeps nothing for a site hands nothing on.
}
