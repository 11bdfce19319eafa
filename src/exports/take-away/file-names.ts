import { slug } from 'github-slugger';

/** What the files of the whole edition are called, and the folder in which a copy of it stands. */
export function takeAwayNames({ shortTitle }: { shortTitle: string }) {
  const folder = slug(shortTitle);
  return { folder, epub: `${folder}.epub`, zip: `${folder}.zip`, quotations: 'quotations.html' };
}
