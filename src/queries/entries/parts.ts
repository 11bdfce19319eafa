import type { LanguageText } from '../../schemas/common.ts';
import type { EntryLink, Fact, LinkList, SearchFacts } from '../views.ts';

/** What the page of an entry shows that is peculiar to its kind. */
export interface Parts {
  /** Small line above the title. */
  label: string;
  /** What the page is headed with, where that is not the entry's title. */
  heading?: string;
  native?: readonly LanguageText[] | undefined;
  facts: Fact[];
  /** Lists beyond those that every kind has. */
  lists?: LinkList[];
  /** Entries before and after in the kind's own order, where they are not simply the neighbours. */
  neighbours?: { previous: EntryLink | undefined; next: EntryLink | undefined };
  /** Dates in words, for results of the search. */
  dates?: string | undefined;
  /** Day to sort results by. */
  sort?: string | undefined;
  filters: SearchFacts['filters'];
}
