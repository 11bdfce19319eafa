/** A small notice at the foot of the window, which moves nothing on the page. */
export function createToast(): HTMLElement {
  const toast = document.createElement('div');
  toast.className = 'toast';
  const dialogue = document.querySelector('dialog[open]');
  // Beside an open dialogue nothing is seen or heard.
  if (dialogue) dialogue.append(toast);
  else document.querySelector('main')?.before(toast);
  return toast;
}

/**
 * Says something that was done, aloud as well, for four seconds, or eight where it offers something
 * to do; one that `stays` waits until that is done or something else is said.
 */
export function say(words: string, control?: HTMLElement, stays = false): void {
  for (const earlier of document.querySelectorAll('.toast[role="status"]')) earlier.remove();
  const toast = createToast();
  toast.role = 'status';
  control?.addEventListener('click', () => toast.remove());
  // An empty region that is filled is announced; one that arrives full is not, everywhere.
  requestAnimationFrame(() => toast.append(words, ...(control ? [' ', control] : [])));
  if (!stays) setTimeout(() => toast.remove(), control ? 8000 : 4000);
}
