import type { Entry } from '../edition/entry.ts';
import { proofStates } from '../edition/proof-states.ts';
import { marginOf, relatedTo, type Margin, type Related } from './entries/correspondence.ts';
import { worksOf, type Works } from './entries/document-works.ts';
import { termFigure, type TermFigure } from './entries/term-figure.ts';
import { treatyRows, type TreatyRow } from './entries/treaty.ts';
import { pathsOf } from './entry-views.ts';
import { href, type Site } from './site.ts';
import type { EntryView, Heading, LinkList } from './views.ts';

/** What the page of a document shows. */
export interface DocumentView extends EntryView, Works {
  /** The first section of its text, which says what it is; `html` has the rest. */
  opening: string;
  proof: { label: string; about: string; note: string } | undefined;
  /** The dates of a treaty, and the drawing of its term. */
  life: TreatyRow[];
  figure: TermFigure | undefined;
  related: Related[];
  margin: Margin;
}

/** The pages of the documents, as Astro's `getStaticPaths` wants them. */
export const documentPaths = () => pathsOf('document', documentView);

function documentView(site: Site, entry: Entry<'document'>, view: EntryView): DocumentView {
  const { proof } = entry.data;
  const end = endOfFirstSection(view.html);
  const own = {
    ...worksOf(site, entry),
    life: treatyRows(site, entry),
    related: relatedTo(site, entry),
    lists: withoutLesserEvents(site, entry, view.lists),
    // What very many entries mention has a page for them; the guides among them stand in the margin.
    mentions: view.mentions.all === undefined ? view.mentions : noMentions,
  };
  return {
    ...view,
    ...own,
    opening: view.html.slice(0, end),
    html: view.html.slice(end),
    contents: contentsOf(entry, view, own),
    proof: proof && { ...proofStates[proof.state], note: proof.note },
    figure: termFigure(entry),
    margin: marginOf(site, entry, view.mentions),
  };
}

const noMentions = { groups: [], count: 0, all: undefined };

/** The parts of the page in order: its first section, its life, the rest of its text, and below. */
function contentsOf(
  entry: Entry<'document'>,
  view: EntryView,
  own: Pick<DocumentView, 'life' | 'printed' | 'related' | 'mentions'>,
): Heading[] {
  const inText = new Set(entry.sections.map(({ anchor }) => anchor));
  const sections = view.contents.filter(({ anchor }) => inText.has(anchor));
  const below = view.contents.filter(
    ({ anchor }) => !inText.has(anchor) && (anchor !== 'mentioned-in' || own.mentions.count > 0),
  );
  return [
    ...sections.slice(0, 1),
    ...heading(own.life, 'The life of the treaty', 'life'),
    ...sections.slice(1),
    ...heading(own.printed, 'Where it is printed', 'printed'),
    { title: 'Can I see it?', anchor: 'access' },
    ...heading(own.related, 'Belongs with', 'related'),
    ...below,
  ];
}

const heading = (content: readonly unknown[], title: string, anchor: string): Heading[] =>
  content.length === 0 ? [] : [{ title, anchor }];

/** The text of an entry begins with a heading; its first section ends before the second. */
function endOfFirstSection(html: string): number {
  const second = /(?:<section|<h2)\b/.exec(html.slice(1));
  return second === null ? html.length : second.index + 1;
}

/** Of very many events those that every reader must see; the rest stands in the timeline. */
function withoutLesserEvents(
  site: Site,
  { key }: Entry<'document'>,
  lists: readonly LinkList[],
): LinkList[] {
  const important = new Set(
    (site.graph.to.get(key) ?? []).flatMap(({ from }) => {
      const event = site.edition.entries.get(from);
      return event?.kind === 'event' && event.data.importance === 1 ? [href(event.address)] : [];
    }),
  );
  return lists.map((list) =>
    list.id !== 'events' || list.items.length <= manyEvents
      ? list
      : {
          ...list,
          title: 'Events to know',
          items: list.items.filter(({ link }) => important.has(link.href)),
        },
  );
}

const manyEvents = 16;
