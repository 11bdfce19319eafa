import { entriesInOrder, findEntry, href, openSite, type Site } from './site.ts';
import { renderedTexts } from './rendered.ts';
import { linkTo } from './entry-links.ts';
import { sourceLines } from './sources.ts';
import { firstWords } from './entry-views.ts';
import type { SearchFacts, SourceLine } from './views.ts';

/** A text of the edition's own, such as the page about it. */
export interface TextView {
  title: string;
  description: string;
  standfirst: string | undefined;
  html: string;
  sections: { title: string; anchor: string }[];
  sources: SourceLine[];
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
    standfirst: entry?.data.summary,
    html: texts.get(id) ?? '',
    sections: entry?.sections.filter(({ depth }) => depth === 2) ?? [],
    sources: sourceLines(site, entry?.data.sources),
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

/** The home page: the edition's own words, the ways in with their numbers, and the events to know. */
export async function homeView() {
  const site = await openSite();
  const { settings } = site.edition;
  const count = (
    kind: 'chapter' | 'person' | 'document' | 'quotation' | 'event' | 'place',
  ): string => String(site.ordered.get(kind)?.length ?? 0);
  return {
    settings,
    text: await textView('home'),
    ways: [
      {
        title: 'Read',
        href: href('chapters/'),
        text: `${count('chapter')} guides, chapter by chapter, with every person and document one step away.`,
      },
      {
        title: 'Look up',
        href: href('people/'),
        text: `${count('person')} people, ${count('document')} documents, ${count('event')} dated events, ${count('place')} places.`,
      },
      {
        title: 'Quote',
        href: href('quotations/'),
        text: `${count('quotation')} quotations with speaker, date and occasion, and the source to cite.`,
      },
    ],
    events: entriesInOrder(site, 'event')
      .filter(({ data }) => data.importance === 1)
      .map((entry) => ({ ...linkTo(entry), text: firstWords(entry) })),
  };
}
