import { scriptTag } from '../edition/script-tag.ts';
import type { DatedList } from './dated.ts';
import { nativeNames, type NativeName } from './names.ts';
import type { Site } from './site.ts';
import type { EntryLink, EntryView, Heading, Inline, Mentions } from './views.ts';

/** What the page of a person, a place or a term shows. */
export interface SubjectView extends EntryView {
  names: NativeName[];
  /** The line of dates or whereabouts at the head of the page. */
  vital: Inline[];
  dated: DatedList[];
  /** What stands beside the text. */
  margin: MarginSection[];
}

export interface MarginSection {
  title: string;
  lines: Inline[][];
  /** Set on what the search finds the page by. */
  isSearched?: boolean;
}

/**
 * What any entry's page shows with what these pages add to it. `before` are headings that stand
 * before the lists.
 */
export function subjectOf(
  site: Site,
  view: EntryView,
  dated: DatedList[],
  before: readonly Heading[] = [],
): Omit<SubjectView, 'vital' | 'margin'> {
  const isBelow = ({ anchor }: Heading) => anchor === 'mentioned-in' || anchor === 'sources';
  return {
    ...view,
    names: nativeNames(site, view.native),
    dated,
    mentions: chosen(view.mentions),
    contents: [
      ...view.contents.filter((heading) => !isBelow(heading)),
      ...before,
      ...dated.map(({ id, title }) => ({ anchor: id, title })),
      ...view.contents.filter(isBelow),
    ],
  };
}

/**
 * Of a choice of mentions only the first kind, which is the chapters: the lists above hold most of
 * the others, and the page of all has every one.
 */
function chosen(mentions: Mentions): Mentions {
  if (mentions.all === undefined) return mentions;
  return { ...mentions, groups: mentions.groups.slice(0, 1) };
}

/** The sections that have something in them. */
export const marginSections = (...sections: readonly MarginSection[]): MarginSection[] =>
  sections.filter(({ lines }) => lines.length > 0);

/** Other spellings of a name. */
export const spellings = (variants: readonly string[] = []): MarginSection => ({
  title: 'Also written',
  lines: variants.map((text) => [{ text, lang: scriptTag(text) }]),
  isSearched: true,
});

export const toInline = ({ href, title }: EntryLink): Inline => ({ text: title, href });
