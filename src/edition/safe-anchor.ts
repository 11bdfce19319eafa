/**
 * The anchor of a heading, from the words of its slug. Contributed words must not name what is not
 * theirs: an element's id becomes a variable of the page, and may be that of another part of the
 * page. A hyphen keeps it from both, because no variable has one; so a heading of one word gets
 * `section-` before it, and so does one that begins as anchors of other sorts do.
 */
export const safeAnchor = (slug: string): string => (isSafe(slug) ? slug : `section-${slug}`);

const isSafe = (slug: string): boolean =>
  slug.includes('-') && !ofOthers.test(slug) && !ofTemplates.has(slug);

/** How anchors of pages of the book, articles and notes begin. */
const ofOthers = /^(?:section|page|article|about-article|fn|fnref)-/;

/** Ids with a hyphen that our own pages have around the text. */
const ofTemplates: ReadonlySet<string> = new Set([
  'footnote-label',
  'mentioned-in',
  'search-query',
]);
