/** A small notice at the foot of the window, which moves nothing on the page. */
export function createToast(): HTMLElement {
  const toast = document.createElement('div');
  toast.className = 'toast';
  document.querySelector('main')?.before(toast);
  return toast;
}

/** Says something that was done, aloud as well, for four seconds. */
export function say(words: string): void {
  const toast = createToast();
  toast.role = 'status';
  // An empty region that is filled is announced; one that arrives full is not, everywhere.
  requestAnimationFrame(() => (toast.textContent = words));
  setTimeout(() => toast.remove(), 4000);
}
