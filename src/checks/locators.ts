import type { Problem } from '../edition/problem.ts';
import type { Reference } from '../edition/references.ts';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import type { Checked } from './checked.ts';

/**
 * Words quoted from a work of many pages are cited with the page. A volume of documents is cited with
 * the page or the number of the document wherever it proves one thing; that is a warning. Works on
 * which an entry rests as a whole, web pages and articles need none.
 */
export function locators({ bibliography, graph }: Checked): Problem[] {
  return [...graph.from.values()].flat().flatMap((reference) => {
    const { to, locator, file, line, column, field } = reference;
    const work = to.type === 'work' ? bibliography.get(to.key) : undefined;
    if (work === undefined || locator !== undefined) return [];
    const severity = severityOf(reference, work);
    if (severity === undefined) return [];
    const finding = {
      rule: 'locators',
      found: `"${work.id}", a ${isVolume(work) ? 'volume of documents' : nameOf(work)}, cited without the place in it`,
      write: remedyFor(reference, work),
    };
    return [{ severity, file, line, column, field, ...finding }];
  });
}

function severityOf(
  { field, from }: Reference,
  work: BibliographyItem,
): Problem['severity'] | undefined {
  if (field === 'source.key' && from.startsWith('quotation/')) {
    return isVolume(work) || paged.has(work.type) ? 'error' : undefined;
  }
  return isVolume(work) && !field.startsWith('sources.') ? 'warning' : undefined;
}

const isVolume = ({ custom }: BibliographyItem): boolean =>
  custom?.collection === true || custom?.['locator-address'] !== undefined;

/** Types of works in which nobody finds a passage without its page. */
const paged: ReadonlySet<string> = new Set(['book', 'chapter', 'report', 'thesis']);

const nameOf = ({ type }: BibliographyItem): string =>
  type === 'chapter' ? 'part of a book' : type;

function remedyFor({ via, field }: Reference, work: BibliographyItem): string {
  const locator = isVolume(work) ? 'doc. 12' : 'p. 12';
  return via === 'citation' && field === 'body'
    ? `write where in it, as "[@${work.id}, ${locator}]"`
    : `add where in it, on a line of its own below "key": "locator: ${locator}"`;
}
