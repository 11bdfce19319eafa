import { typeset } from '../edition/typeset.ts';
import { entriesInOrder, findEntry, openSite, type Site } from './site.ts';
import { linkTo } from './entry-links.ts';
import { renderedTexts } from './rendered.ts';
import { sourceLines } from './sources.ts';
import type { SearchFacts, SourceLine } from './views.ts';

/** A text of the edition's own, such as the page about it. */
export interface TextView {
  title: string;
  description: string;
  standfirst: string;
  html: string;
  sections: { title: string; anchor: string }[];
  sources: SourceLine[];
  /** The edition's other texts about itself. */
  others: { href: string; title: string; summary: string | undefined }[];
  search: SearchFacts;
}

/** Pages with a route of their own, which show more than their text. */
const withOwnRoute = new Set(['home', 'data']);

/** The edition's own texts, as Astro's `getStaticPaths` wants them. */
export async function textPaths() {
  const site = await openSite();
  const texts = await renderedTexts('page');
  return entriesInOrder(site, 'page')
    .filter(({ id }) => !withOwnRoute.has(id))
    .map(({ id }) => ({ params: { page: id }, props: { view: textOf(site, texts, id) } }));
}

export async function textView(id: string): Promise<TextView> {
  return textOf(await openSite(), await renderedTexts('page'), id);
}

function textOf(site: Site, texts: ReadonlyMap<string, string>, id: string): TextView {
  const entry = findEntry(site, 'page', id);
  const { settings } = site.edition;
  const title = entry?.title ?? settings.title;
  return {
    title,
    description: entry?.data.summary ?? settings.description,
    standfirst: typeset(entry?.data.summary ?? ''),
    html: texts.get(id) ?? '',
    sections: entry?.sections.filter(({ depth }) => depth === 2) ?? [],
    sources: sourceLines(site, entry?.data.sources),
    others: entriesInOrder(site, 'page')
      .filter((other) => other.id !== id && other.id !== 'home')
      .map(linkTo),
    search: {
      title,
      name: undefined,
      dates: undefined,
      extract: entry?.data.summary,
      sort: undefined,
      filters: [{ name: 'kind', value: 'Page' }],
    },
  };
}
