import { entryKey } from '../edition/entry.ts';
import { indexLetter } from '../edition/book-index.ts';
import { typeset } from '../edition/typeset.ts';
import { datedNotes, entriesNaming } from './dated.ts';
import { linksTo, linkTo } from './entry-links.ts';
import { pathsOf } from './entry-views.ts';
import { nativeNames, type NativeName } from './names.ts';
import { entriesInOrder, href, openSite } from './site.ts';
import { marginSections, spellings, subjectOf, toInline, type SubjectView } from './subject.ts';
import type { EntryLink } from './views.ts';

/** The pages of the terms, as Astro's `getStaticPaths` wants them. */
export const termPaths = () =>
  pathsOf('term', (site, entry, view): SubjectView => {
    const { seeAlso = [], variants } = entry.data;
    const seen = new Set(seeAlso);
    const back = entriesNaming(site, entry, 'term', ['seeAlso']).filter(({ id }) => !seen.has(id));
    return {
      ...subjectOf(site, view, datedNotes(site, entry)),
      vital: [],
      margin: marginSections(
        {
          title: 'See also',
          lines: [
            ...linksTo(
              site,
              seeAlso.map((id) => entryKey('term', id)),
            ),
            ...back.map(linkTo),
          ].map((link) => [toInline(link)]),
        },
        spellings(variants),
      ),
    };
  });

/** The glossary: every term with its definition, by letter. */
export async function glossaryView() {
  const site = await openSite();
  const terms = entriesInOrder(site, 'term');
  const letters = new Map<string, GlossaryTerm[]>();
  for (const { title, data, address, passages } of terms) {
    const letter = indexLetter(title);
    const list = letters.get(letter) ?? [];
    letters.set(letter, list);
    const keys = (data.seeAlso ?? []).map((id) => entryKey('term', id));
    list.push({
      title,
      href: href(address),
      names: nativeNames(site, data.native),
      definition: passages
        .filter(({ section, type }) => section === undefined && type !== 'footnote')
        .map(({ text }) => typeset(text)),
      seeAlso: linksTo(site, keys),
    });
  }
  return {
    count: terms.length,
    letters: [...letters].map(([letter, list]) => ({ letter, id: letter.toLowerCase(), list })),
  };
}

export interface GlossaryTerm {
  title: string;
  href: string;
  names: NativeName[];
  /** What stands before the first heading, a string for each paragraph. */
  definition: string[];
  seeAlso: EntryLink[];
}
