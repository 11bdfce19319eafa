import { pathsOf } from './entry-views.ts';
import type { EntryView, LinkList } from './views.ts';

/** What the page of a chapter shows. */
export interface ChapterView extends EntryView {
  /** What follows the colon of the title. */
  subtitle: string | undefined;
}

/** The pages of the chapters, as Astro's `getStaticPaths` wants them. */
export const chapterPaths = () =>
  pathsOf('chapter', (_site, entry, view): ChapterView => {
    const [title = view.title, subtitle] = view.title.split(/:\s+(.*)/);
    return {
      ...view,
      title,
      subtitle: subtitle && subtitle.charAt(0).toUpperCase() + subtitle.slice(1),
      contents: entry.sections.filter(({ depth }) => depth === 2),
      lists: withoutNamed(view.lists, view.named),
    };
  });

/** What the text names stands in "In this chapter"; the lists below it hold the rest. */
function withoutNamed(lists: readonly LinkList[], named: readonly LinkList[]): LinkList[] {
  const known = new Set(named.flatMap(({ items }) => items.map(({ link }) => link.href)));
  return lists.flatMap((list) => {
    const items = list.items.filter(({ link }) => !known.has(link.href));
    return items.length === 0 ? [] : [{ ...list, items }];
  });
}
