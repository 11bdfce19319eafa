/**
 * The one script that stands in the head of every page, since it must run before anything is
 * painted: it sets the theme that the reader has chosen, and lets the fonts that came after the
 * first paint of an earlier page be there for the first paint of this one.
 */
export const beforeFirstPaint = `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t;if(sessionStorage.getItem('fonts'))document.querySelector('[data-after-first-paint]').media='all'}catch{}`;
