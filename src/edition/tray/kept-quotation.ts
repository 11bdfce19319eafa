/** Words of a citation; those in italics stand apart. */
export type Piece = string | { italic: string };

/** A work as a reader cites it: a page of the site, or the source on which a quotation rests. */
export interface KeptCitation {
  /** As a note of the Chicago style, and as an entry of its bibliography. */
  note: Piece[];
  bibliography: Piece[];
  /** The place in the work, if one is cited: "p. 12". */
  locator?: string | undefined;
  /** The work without the place, for programs that keep references. */
  bibtex: string;
  ris: string;
}

/**
 * All that the tray knows of a quotation. `/quotations/<id>.json` holds it, and the tray keeps it
 * whole, so that nothing which lies there needs the network, or a later version of the site.
 */
export interface KeptQuotation {
  id: string;
  /** Who spoke to whom and when: "Charles Darwin to Asa Gray, 5 September 1857". */
  heading: string;
  /** Whole address of its page. */
  address: string;
  /** A string for each paragraph, in the language `lang`. */
  words: string[];
  lang: string;
  original?: { lang: string; label: string; text: string } | undefined;
  speaker: string;
  to?: string | undefined;
  /** EDTF, and the same in words. */
  date: string;
  dateInWords: string;
  occasion: string;
  /** Language of the words and how they were translated, in words. */
  language: string;
  /** How the words came down to us, in labels, and whose version it is. */
  record: string[];
  recordNote?: string | undefined;
  page: KeptCitation;
  /** Absent where the bibliography does not hold the source. */
  source?: KeptCitation | undefined;
}

/** The whole citation as plain text. */
export const piecesText = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');
