import { copyParagraphLinks } from './paragraph-links.ts';
import { placeSidenotes } from './sidenotes.ts';
import { rememberPlace } from './place-read.ts';

/** What the page of a chapter offers beyond its text. */
const page = document.querySelector<HTMLElement>('.page-chapter');
if (page !== null) {
  placeSidenotes(page);
  copyParagraphLinks(page);
  rememberPlace(page);
}
