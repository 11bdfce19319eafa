import type { BibliographyItem } from '../schemas/bibliography.ts';
import type { Contributor } from '../schemas/contributor.ts';
import type { EditionSettings } from '../schemas/edition.ts';

/** What is known of a page when the site is built. */
export interface CitedPage {
  id: string;
  title: string;
  /** Its whole address. */
  address: string;
  /** Who wrote it and signs for it, where that is not the edition as a whole. */
  author: Pick<Contributor, 'name' | 'sortName'> | undefined;
  /** When its entry was last changed, or signed, as an ISO date, if that is known. */
  changed: string | undefined;
}

/**
 * A page of the site as a work: a part of the edition. Editors who are described and not named ("The
 * editors of this companion") would only repeat its title. The day on which a reader saw the page is
 * not known when the site is built, so it has none.
 */
export function pageItem(
  { title, editors, language }: Pick<EditionSettings, 'title' | 'editors' | 'language'>,
  page: CitedPage,
): BibliographyItem {
  const named = editors.filter((name) => !/^the /i.test(name));
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(page.changed ?? '');
  return {
    id: page.id,
    type: 'chapter',
    title: page.title,
    ...(page.author && { author: [authorName(page.author)] }),
    'container-title': title,
    ...(named.length > 0 && { editor: named.map((literal) => ({ literal })) }),
    ...(day && { issued: { 'date-parts': [day.slice(1).map(Number)] } }),
    language,
    URL: page.address,
  };
}

/** Surname and given name if they are told apart, else the name as it is: a body has neither. */
function authorName({ name, sortName }: Pick<Contributor, 'name' | 'sortName'>) {
  const [family, given] = sortName?.split(', ') ?? [];
  return family === undefined || given === undefined ? { literal: name } : { family, given };
}

/**
 * A work of the bibliography as others cite it: without what the editors noted of it, and with the
 * address of the place that is cited.
 */
export function sourceItem(item: BibliographyItem, address: string | undefined): BibliographyItem {
  const { ...cited } = item;
  delete cited.note;
  delete cited.custom;
  return address === undefined ? cited : { ...cited, URL: address };
}
