/** Bytes after brotli that a page of each sort may take; what stands here is the only place of it. */
export interface Budget {
  /** Pages of this sort, by their address. */
  pages: RegExp;
  /** The page and its style sheets, fonts apart: what must be there before it can be read. */
  read: number;
  /** Scripts that it loads by itself, before a reader asks for anything. */
  scripts: number;
}

/** The first flight of a connection: ten segments of 1,460 bytes. */
const firstFlight = 14_600;

/** The first that fits a page holds. An index lists all entries of its kind, and no other page does. */
export const budgets: Readonly<Record<string, Budget>> = {
  chapter: { pages: /^\/chapters\/[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  person: { pages: /^\/people\/[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  document: { pages: /^\/documents\/[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  quotation: { pages: /^\/quotations\/(?!by-)[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  event: { pages: /^\/timeline\/[^/]+\/$/, read: 10_000, scripts: 8_000 },
  place: { pages: /^\/places\/[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  term: { pages: /^\/glossary\/[^/]+\/$/, read: firstFlight, scripts: 8_000 },
  figure: { pages: /^\/figures\/[^/]+\/$/, read: 10_000, scripts: 8_000 },
  home: { pages: /^\/$/, read: firstFlight, scripts: 8_000 },
  mentions: { pages: /\/mentions\/$/, read: 32_000, scripts: 8_000 },
  // Who opens this page asks for what searches.
  search: { pages: /^\/search\/$/, read: firstFlight, scripts: 11_000 },
  // Who opens this page writes for a while; what checks the note comes with the first word.
  'add-note': { pages: /^\/add-note\/$/, read: firstFlight, scripts: 11_000 },
  other: { pages: /./, read: 70_000, scripts: 8_000 },
};

/** What checks a note in the browser: the schemas, the rules and the readers of YAML and Markdown. */
export const checkOfNotes = 110_000;
