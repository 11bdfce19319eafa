import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { pageHtml } from './page-html.ts';

/** A piece of a line: words, a link, words of another language, or trusted HTML of a citation. */
export interface Piece {
  text: string;
  href?: string | undefined;
  lang?: string | undefined;
  html?: string | undefined;
  datetime?: string | undefined;
}

export interface RecordLine {
  label: string;
  values: readonly (readonly Piece[])[];
}

export interface SourceLine {
  html: string;
  note: string | undefined;
  href: string;
  address: string | undefined;
}

export const line = (pieces: readonly Piece[]): ElementContent[] => pieces.map(onePiece);

function onePiece({ text, href, lang, html, datetime }: Piece): ElementContent {
  const words = html === undefined ? text : pageHtml(html);
  if (href !== undefined) return h('a', { href, lang }, words);
  if (datetime !== undefined) return h('time', { dateTime: datetime }, text);
  return lang === undefined ? { type: 'text', value: text } : h('span', { lang }, text);
}

/** Facts as a list of terms; nothing where there are none. */
export function record(facts: readonly RecordLine[]): Element[] {
  if (facts.length === 0) return [];
  const lines = facts.flatMap(({ label, values }) => [
    h('dt', label),
    ...values.map((pieces) => h('dd', line(pieces))),
  ]);
  return [h('dl', lines)];
}

/** Works under a heading; nothing where there are none. */
export function works(title: string, lines: readonly SourceLine[]): ElementContent[] {
  return lines.length === 0 ? [] : [h('h2', title), workList(lines)];
}

export const workList = (lines: readonly SourceLine[]): Element =>
  h(
    'ul',
    { className: ['works'] },
    lines.map(({ html, note, href, address }) =>
      h('li', [
        h('a', { href }, pageHtml(html)),
        ...(note === undefined ? [] : [` ${note.replace(/\.?$/, '.')}`]),
        ...(address === undefined ? [] : [' ', h('a', { href: address }, 'Open')]),
      ]),
    ),
  );

/** A list of lines. */
export const linesList = (lines: readonly (readonly Piece[])[]): Element =>
  h(
    'ul',
    lines.map((pieces) => h('li', line(pieces))),
  );
