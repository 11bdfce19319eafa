import { trayKey } from './tray-key.ts';

/** Loads the tray on pages that show quotations, and on any page once something lies on it. */
if (document.querySelector('.quoted, .prose figure, [data-keys]') ?? isKept()) {
  // Where it cannot be loaded, the page is read without it.
  import('./tray-marks.ts').then(({ startMarks }) => startMarks()).catch(() => undefined);
}

function isKept(): string | null {
  try {
    return localStorage.getItem(trayKey);
  } catch {
    return null;
  }
}
