/**
 * Adds style sheets that a page needs only once its reader asks for something, each at most once;
 * resolves when they hold. Their addresses come from imports with `?url`: without it Astro would
 * link them from every page.
 */
export async function addStyles(...addresses: string[]): Promise<void> {
  await Promise.all(addresses.map(addSheet));
}

async function addSheet(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
