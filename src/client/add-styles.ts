/** Adds style sheets that a page needs only once its reader asks for something; each at most once. */
export function addStyles(...addresses: string[]): void {
  for (const href of addresses) {
    if (document.querySelector(`link[href="${href}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }
}
