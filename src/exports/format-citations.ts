import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import CSL from 'citeproc';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { pageOf, tidy, withoutUnknownYear } from './citation-html.ts';

/** Citations in Chicago style, as HTML with nothing but italics, small capitals and quotes. */
export interface CitationFormat {
  /** A note: "Charles Darwin, *Journal of Researches* (London, 1839), 454". */
  note(key: string, locator?: string): string;
  /**
   * A list of works by key, in alphabetical order. An author who has several in a row is named once,
   * so works that stand apart on the page need lists of their own.
   */
  entries(keys: readonly string[]): ReadonlyMap<string, string>;
}

/**
 * Formats a bibliography with citeproc in Chicago style (17th edition, full note). Notes are
 * formatted once, when they are first asked for; lists are not kept, and slow to make.
 */
export function formatCitations(
  bibliography: ReadonlyMap<string, BibliographyItem>,
): CitationFormat {
  const items = new Map([...bibliography].map(([key, item]) => [key, withoutPrivateFields(item)]));
  const startEngine = () =>
    new CSL.Engine(
      { retrieveLocale: () => locales['en-US'], retrieveItem: (id) => items.get(id) },
      chicago.content,
      'en-US',
    );
  // An engine of its own, so that what a list holds does not change how notes are written.
  const lists = startEngine();
  const entries = (keys: readonly string[]): ReadonlyMap<string, string> => {
    lists.updateItems([...keys]);
    const [{ entry_ids: order }, formatted] = lists.makeBibliography();
    return new Map(
      order.map(([key = ''], index) => {
        const entry = tidy(formatted[index] ?? '').replace(/,(”?) n\.d\.$/, '.$1');
        return [key, withoutUnknownYear(entry)];
      }),
    );
  };
  const engine = startEngine();
  const notes = new Map<string, string>();

  const note = (key: string, locator?: string): string => {
    const name = `${key} ${locator ?? ''}`;
    const known = notes.get(name);
    if (known !== undefined) return known;
    const cluster = engine.makeCitationCluster([{ id: key, ...locatorOf(locator) }]);
    const made = withoutUnknownYear(tidy(cluster)).replace(/\.$/, '');
    notes.set(name, made);
    return made;
  };
  return { note, entries };
}

/** Short name of a work for running text: "Darwin 1839", or its title where no one signs. */
export function shortName(item: BibliographyItem): string {
  const family = (item.author?.[0] ?? item.editor?.[0])?.family;
  const year = item.issued?.['date-parts']?.[0]?.[0];
  if (family === undefined) return item['title-short'] ?? item.title;
  return year === undefined ? family : `${family} ${String(year)}`;
}

/**
 * Address of the very part of a work that a locator names, where the work's numbered parts have
 * addresses of their own: "doc. 754" of a volume with `locator-address`. Else that of the work.
 */
export function webAddress(item: BibliographyItem, locator?: string): string | undefined {
  const pattern = item.custom?.['locator-address'];
  const number = /^docs?\. (\d+[a-z]?)(?![\w-])/.exec(locator ?? '')?.[1];
  const address =
    pattern !== undefined && number !== undefined ? pattern.replace('{n}', number) : item.URL;
  if (address !== undefined) return /^https?:\/\//.test(address) ? wellFormed(address) : undefined;
  return item.DOI === undefined ? undefined : `https://doi.org/${item.DOI}`;
}

/** An address without the signs that none may hold as they are. */
const wellFormed = (address: string): string =>
  address.replace(/[\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));

/** Notes of the editors and addresses are shown beside the entry, not in it. */
function withoutPrivateFields(item: BibliographyItem): Record<string, unknown> {
  const isPrivate = new Set(['note', 'custom', 'URL', 'DOI']);
  return Object.fromEntries(Object.entries(item).filter(([field]) => !isPrivate.has(field)));
}

function locatorOf(locator: string | undefined): {
  label?: string;
  locator?: string;
  suffix?: string;
} {
  if (locator === undefined) return {};
  const page = pageOf(locator);
  return page === undefined ? { suffix: `, ${locator}` } : { label: 'page', locator: page };
}
