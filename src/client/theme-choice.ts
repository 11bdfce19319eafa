/** Lets a reader choose between light and dark; the choice is kept in the browser. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const chosen = document.documentElement.dataset['theme'] ?? '';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
    this.hidden = false;
  }
}

function choose(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === '') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing shows the choice on this page only.
  }
}

customElements.define('theme-choice', ThemeChoice);
