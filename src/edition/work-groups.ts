import type { BibliographyItem } from '../schemas/bibliography.ts';

/** Sorts of works that stand together in the bibliography, in its order. */
export const workGroups = ['book', 'documents', 'works', 'press', 'web'] as const;
export type WorkGroup = (typeof workGroups)[number];

const groupOfType: Readonly<Record<string, WorkGroup>> = {
  'article-magazine': 'press',
  'article-newspaper': 'press',
  document: 'documents',
  legal_case: 'documents',
  legislation: 'documents',
  manuscript: 'documents',
  speech: 'documents',
  treaty: 'documents',
  'post-weblog': 'web',
  webpage: 'web',
};

/** The group of a work; `bookKey` is the book that the edition documents. */
export function workGroup(item: BibliographyItem, bookKey: string): WorkGroup {
  const group = groupOfType[item.type] ?? 'works';
  if (group !== 'web' && item.id === bookKey) return 'book';
  return group === 'works' && isCollection(item) ? 'documents' : group;
}

const isCollection = ({ custom }: BibliographyItem): boolean =>
  custom?.collection === true || custom?.['locator-address'] !== undefined;

/**
 * Address of the page that lists a work, relative to the site. Web pages, the most numerous by far,
 * have a page of their own.
 */
export const workPage = ({ type }: Pick<BibliographyItem, 'type'>): string =>
  groupOfType[type] === 'web' ? 'bibliography/web/' : 'bibliography/';

/** Address of a work's own line on that page. */
export const workAddress = (item: Pick<BibliographyItem, 'id' | 'type'>): string =>
  `${workPage(item)}#${item.id}`;
