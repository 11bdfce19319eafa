import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import styles from '@citation-js/plugin-csl/lib/styles.json' with { type: 'json' };
import chicago from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with { type: 'json' };
import CSL from 'citeproc';
import type { BibliographyItem } from '../schemas/bibliography.ts';
import { pageOf, tidy, withoutUnknownYear } from './citation-html.ts';
import { mlaStyle } from './mla-style.ts';

/** One work in the styles that students are asked for, as HTML, each with its full stop. */
export interface PastedCitation {
  note: string;
  bibliography: string;
  mla: string;
  /** The reference in the text, in brackets; so in APA. */
  mlaInText: string;
  apa: string;
  apaInText: string;
}

/**
 * Starts the styles, and gives what formats one work, with the place in it that is cited. Styles whose
 * lists of works name no place name it in their notes, or in the text.
 */
export function pasteCitations(): (item: BibliographyItem, locator?: string) => PastedCitation {
  const [inChicago, inMla, inApa] = [chicago.content, mlaStyle, styles.apa].map(startStyle);
  return (item, locator) => {
    const notes = inChicago?.(item, inNote(item, locator));
    const mla = inMla?.(item, inBrackets(locator));
    const apa = inApa?.(item, inBrackets(locator));
    const isDated = item.issued !== undefined || undatedByNature.has(item.type);
    const dated = (html = '') => (isDated ? html : html.replace(/n\.d\.(?=[,)])/, '[year]'));
    return {
      note: ended(withoutUnknownYear(notes?.cited ?? '')),
      bibliography: ended(withoutUnknownYear(notes?.listed ?? '')),
      mla: mla?.listed ?? '',
      mlaInText: mla?.cited.replaceAll('”,', ',”') ?? '',
      apa: dated(apa?.listed.replace(/Retrieved (?=http)/, '')),
      apaInText: dated(apa?.cited),
    };
  };
}

const ended = (html: string): string => (/[.?!]”?$/.test(html) ? html : `${html}.`);

/** Only of these does "n.d." say the truth; a book whose year is not known here has one. */
const undatedByNature: ReadonlySet<string> = new Set(['webpage', 'post-weblog']);

interface Place {
  label?: string;
  locator?: string;
  suffix?: string;
}

/** One style: the works that it formats are forgotten one after the other. */
function startStyle(style: string) {
  let current: unknown;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locales['en-US'], retrieveItem: () => current },
    style,
    'en-US',
  );
  let count = 0;
  return (item: BibliographyItem, place: Place) => {
    count += 1;
    // The engine keeps what it has seen by its id.
    const id = String(count);
    current = { ...withoutOtherTitle(item), id };
    engine.updateItems([id]);
    const [, [listed = '']] = engine.makeBibliography();
    return { listed: tidy(listed), cited: tidy(engine.makeCitationCluster([{ id, ...place }])) };
  };
}

/** APA takes a title in another script for that of another work. */
const withoutOtherTitle = (item: BibliographyItem): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([field]) => field !== 'original-title'));

/** Chicago writes the place as it is given, before the address; of laws and judgments it knows none. */
function inNote({ type }: BibliographyItem, locator: string | undefined): Place {
  if (locator === undefined) return {};
  if (['legal_case', 'legislation'].includes(type)) return { suffix: `, ${locator}` };
  return { label: 'page', locator: pageOf(locator) ?? locator };
}

function inBrackets(locator: string | undefined): Place {
  if (locator === undefined) return {};
  const page = pageOf(locator);
  return page === undefined ? { suffix: `, ${locator}` } : { label: 'page', locator: page };
}
