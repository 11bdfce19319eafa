import { prefixIds } from '../exports/one-file/prefix-ids.ts';
import { fact } from './facts.ts';
import { quotationList, type QuotationItem, type QuotationListView } from './quotation-lists.ts';
import { quotationPaths, type QuotationView } from './quotations.ts';
import { href, openSite } from './site.ts';
import { versionFacts } from './take-away-page.ts';
import type { Fact } from './views.ts';

/** All quotations in one file: as their list has them, each with what its page says. */
export interface OneFileView extends Pick<
  QuotationListView,
  'intro' | 'count' | 'facets' | 'signs'
> {
  /** Title of the edition. */
  edition: string;
  title: string;
  description: string;
  groups: { id: string; title: string; items: OneFileItem[] }[];
  /** Which copy this is. */
  facts: Fact[];
}

export interface OneFileItem {
  id: string;
  keys: string;
  /** What stands in the page of the quotation; ids are of this file. */
  view: QuotationView;
}

export async function oneFileView(): Promise<OneFileView> {
  const { edition } = await openSite();
  const { intro, count, facets, signs, groups } = await quotationList('date');
  const paths = await quotationPaths();
  const views = new Map(paths.map(({ props: { view } }) => [view.href, view]));
  const title = `Quotations: ${edition.settings.title}`;
  return {
    edition: edition.settings.title,
    title,
    description: `All ${String(count)} quotations of ${edition.settings.title} with their sources and citations, in one file.`,
    intro,
    count,
    facets,
    signs,
    groups: groups.map((group) => ({
      id: `time-${group.id}`,
      title: group.title,
      items: group.items.flatMap((item) => itemOf(item, views.get(item.href))),
    })),
    facts: [...versionFacts(await openSite()), ...fact('On the web', address())],
  };
}

function itemOf({ keys }: QuotationItem, view: QuotationView | undefined): OneFileItem[] {
  if (view === undefined) return [];
  const { id, words, html, cite } = view;
  const works = cite.works.map((work) =>
    work.id === 'cite-page' ? { ...work, title: 'Cite its page on the site' } : work,
  );
  const own = {
    ...view,
    words: { ...words, html: prefixIds(words.html, id) },
    html: prefixIds(html, id),
    cite: { ...cite, works },
  };
  return [{ id, keys, view: own }];
}

/** The site, where its address is known. */
function address() {
  const host = process.env['SITE'];
  const whole = host === undefined ? undefined : new URL(href('quotations/'), host).href;
  return whole === undefined ? undefined : [{ text: whole, href: whole }];
}
