import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from './book.ts';
import type { RecordLine, SourceLine } from './pieces.ts';

/** What the page of an entry shows, as far as the book has it. */
export interface EntryPage {
  id: string;
  kind: string;
  href: string;
  title: string;
  label: string;
  native: readonly { lang: string; text: string }[];
  standfirst: string | undefined;
  facts: readonly RecordLine[];
  html: string;
  sources: readonly SourceLine[];
  draft: boolean;
}

export const articleOf = (
  { kind, id, href, title }: EntryPage,
  content: ElementContent[],
): Article => ({
  id: `${kind}-${id}`,
  address: href,
  title,
  content,
});

/** What stands above the text: the sort of entry, its title, its names, its summary. */
export function head({ label, title, native, standfirst, draft }: EntryPage): Element[] {
  const signs = [label, draft ? 'Draft' : ''].filter(Boolean).join(' · ');
  return [
    ...(signs === '' ? [] : [h('p', { className: ['label'] }, signs)]),
    h('h1', title),
    ...native.map(({ lang, text }) => h('p', { className: ['native'], lang }, text)),
    ...(standfirst === undefined ? [] : [h('p', { className: ['standfirst'] }, standfirst)]),
  ];
}
