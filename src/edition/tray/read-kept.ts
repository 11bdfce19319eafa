import type { KeptCitation, KeptQuotation, Piece } from './kept-quotation.ts';
import { fieldsOf, readList, readOptional, readText } from './read-fields.ts';

/**
 * A quotation as a file or a browser keeps it, made anew of the fields that are known. Throws
 * `Unreadable` where one of them is missing or is something else.
 */
export function readKept(value: unknown): KeptQuotation {
  const of = fieldsOf(value);
  return {
    id: readText(of('id'), /^[a-z0-9-]+$/),
    heading: readText(of('heading')),
    address: readText(of('address'), /^https?:\/\/\S+$/),
    words: readList(of('words'), readWords),
    lang: readLanguage(of('lang')),
    original: readOptional(of('original'), readOriginal),
    speaker: readText(of('speaker')),
    to: readOptional(of('to'), readWords),
    date: readText(of('date')),
    dateInWords: readText(of('dateInWords')),
    occasion: readText(of('occasion')),
    language: readText(of('language')),
    record: readList(of('record'), readWords),
    recordNote: readOptional(of('recordNote'), readWords),
    page: readCitation(of('page')),
    source: readOptional(of('source'), readCitation),
  };
}

function readOriginal(value: unknown): KeptQuotation['original'] {
  const of = fieldsOf(value);
  return {
    lang: readLanguage(of('lang')),
    label: readText(of('label')),
    text: readText(of('text')),
  };
}

function readCitation(value: unknown): KeptCitation {
  const of = fieldsOf(value);
  return {
    note: readList(of('note'), readPiece),
    bibliography: readList(of('bibliography'), readPiece),
    locator: readOptional(of('locator'), readWords),
    bibtex: readText(of('bibtex'), /^@\w+\{[^,]+,\n[^]*\}\n$/),
    ris: readText(of('ris'), /^TY {2}- [^]*\nER {2}- $/),
  };
}

const readPiece = (value: unknown): Piece =>
  typeof value === 'string' ? value : { italic: readText(fieldsOf(value)('italic')) };

const readWords = (value: unknown): string => readText(value);
const readLanguage = (value: unknown): string => readText(value, /^[A-Za-z0-9-]{2,35}$/);
