import type { LanguageText } from '../schemas/common.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Sentence } from '../edition/sentences.ts';

/** A link to an entry, with what lists show beside it. */
export interface EntryLink {
  href: string;
  title: string;
  /** Kind in words: "person". */
  kind: string;
  /** What tells it apart: dates of a life, date of a document. */
  detail: string | undefined;
  /** What a list may say of it in a sentence. */
  summary: string | undefined;
}

/** A piece of a line: plain words, a link, words of another language, or trusted HTML of a citation. */
export interface Inline {
  text: string;
  href?: string | undefined;
  lang?: string | undefined;
  html?: string | undefined;
  datetime?: string | undefined;
}

/** A fact of an entry's record; several values stand on lines of their own. */
export interface Fact {
  label: string;
  values: Inline[][];
}

/** A titled list of links on an entry's page. */
export interface LinkList {
  id: string;
  title: string;
  items: { link: EntryLink; note: string | undefined }[];
}

/** Where another entry speaks of this one. */
export interface Mention {
  link: EntryLink;
  places: { href: string; sentence: Sentence | undefined }[];
}

export interface MentionGroup {
  title: string;
  mentions: Mention[];
}

/** The entries before and after another in one order, such as one speaker's quotations. */
export interface Around {
  title: string;
  /** Where all of them are listed. */
  href: string | undefined;
  /** "3 of 21". */
  place: string;
  previous: LinkList['items'][number] | undefined;
  next: LinkList['items'][number] | undefined;
}

/** Where an entry is mentioned; of one that is mentioned very often, a choice, and the page of all. */
export interface Mentions {
  groups: MentionGroup[];
  /** Entries that mention it, in all. */
  count: number;
  /** Page that lists every mention, where this is a choice of them. */
  all: string | undefined;
}

export interface SourceLine {
  key: string;
  html: string;
  note: string | undefined;
  /** Its line in the bibliography of the site. */
  href: string;
  /** The source itself on the web, where it has an address of its own. */
  address: string | undefined;
}

/** What the search needs to know of a page, apart from its text. */
export interface SearchFacts {
  title: string;
  /** All spellings of what the page is about, which weigh more than a mention. */
  name: string | undefined;
  dates: string | undefined;
  extract: string | undefined;
  sort: string | undefined;
  filters: { name: 'kind' | 'person' | 'theme' | 'record' | 'chapter' | 'year'; value: string }[];
}

/** A heading of a page, to which its list of contents leads. */
export interface Heading {
  title: string;
  anchor: string;
}

/** What the page of an entry of any kind shows. */
export interface EntryView {
  id: string;
  kind: Kind;
  href: string;
  title: string;
  /** Title of the browser's tab, unique on the site. */
  documentTitle: string;
  description: string;
  /** Small line above the title: "Letter · 24 August 1831 · Cambridge". */
  label: string;
  native: readonly LanguageText[];
  standfirst: string | undefined;
  facts: Fact[];
  html: string;
  /** Whether archival notes stand in its text. */
  hasNotes: boolean;
  /** Parts of the page, for its list of contents. */
  contents: Heading[];
  /** People, documents, places and terms in the order in which the text names them. */
  named: LinkList[];
  lists: LinkList[];
  mentions: Mentions;
  sources: SourceLine[];
  previous: EntryLink | undefined;
  next: EntryLink | undefined;
  index: { href: string; title: string };
  draft: boolean;
  /** Page that says how to cite it, if its own page does not. */
  howToCite: string | undefined;
  /** What a reader can add to it, each with its address. */
  contribute: { label: string; href: string }[];
  search: SearchFacts;
}
