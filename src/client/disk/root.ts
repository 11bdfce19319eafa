const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error('This is no script of a page.');

/** Address of the folder in which this copy of the site lies; its script stands one folder below. */
export const root = new URL('../', script.src).href;
