import type { ElementContent } from 'hast';

/** A book to be made: what its package document states, and its parts in reading order. */
export interface Book {
  title: string;
  subtitle: string | undefined;
  /** The printed book that the edition accompanies, in a sentence. */
  accompanies: string;
  language: string;
  editors: readonly string[];
  description: string;
  rights: string;
  licence: { name: string; address: string };
  /** `urn:uuid:…`, the same for every version. */
  identifier: string;
  /** Moment of the last change in UTC, to the second: `2004-05-01T12:00:00Z`. */
  modified: string;
  /** The same day in words, where it is known. */
  lastChange: string | undefined;
  version: string | undefined;
  /** Address of the site that the book was made from, where it has one. */
  site: string | undefined;
  parts: readonly Part[];
}

/** A part of the book; one of several files opens with a page that lists them. */
export interface Part {
  id: string;
  title: string;
  about?: string;
  /** Address of the page of the site that it stands for. */
  address?: string;
  /** What it is, in the vocabulary of `epub:type`. */
  type: string;
  files: readonly BookFile[];
}

/** A file of the book: one article, or several under a heading of their own. */
export interface BookFile {
  name: string;
  title: string;
  isGroup: boolean;
  articles: readonly Article[];
}

/** What one page of the site becomes in the book. */
export interface Article {
  id: string;
  /** Address on the site, as links name it. */
  address: string;
  title: string;
  /** Headed by an `h1`; ids and links are those of the page. */
  content: ElementContent[];
}
