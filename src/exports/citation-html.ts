import type { Piece } from '../edition/tray/kept-quotation.ts';

/** The number in a locator that names pages: "p. 12" gives "12"; of any other locator nothing. */
export const pageOf = (locator: string): string | undefined =>
  /^pp?\. ([\divxlc]+(?:[–-][\divxlc]+)?)$/.exec(locator)?.[1];

/** A work whose year the bibliography does not state is not therefore without one: "n.d." is left out. */
export const withoutUnknownYear = (html: string): string =>
  html.replace(/,?(”?),? n\.d\.(?=[),.]|$)/g, '$1').replace(/,(”?) n\.d\. (?=http)/, '.$1 ');

/**
 * What citeproc writes, without its wrappers and its inline styles. It writes a work's own tags as
 * text; should it not, none but these plain ones stays a tag.
 */
export function tidy(html: string): string {
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/<(i|b|sup|sub|span)\b[^>]*>/g, '<$1>')
    .replace(/<(?!\/?(?:i|b|sup|sub|span)>)/g, '&#60;')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same as text. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#38|#60|#62|amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity);
}

/** The same in pieces, those in italics apart, for pages that take no HTML. */
export function toPieces(html: string): Piece[] {
  return html
    .split(/(<i>.*?<\/i>)/)
    .map((part) => (part.startsWith('<i>') ? { italic: plainText(part) } : plainText(part)))
    .filter((piece) => piece !== '');
}

/** The same as Markdown: italics between asterisks, web addresses as links. */
export function toMarkdown(html: string): string {
  const parts = html.split(/(<\/?i>)/).filter((part) => part !== '');
  return parts
    .map((part) => (/^<\/?i>$/.test(part) ? '*' : escapeMarkdown(plainText(part))))
    .join('');
}

/** Text that a Markdown reader shows as it is, but for web addresses, which become links. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;)])/)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>#]/g, '\\$&')))
    .join('');
}

const characters: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
