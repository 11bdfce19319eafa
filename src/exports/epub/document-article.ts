import { h } from 'hastscript';
import type { Article } from './book.ts';
import { articleOf, head, type EntryPage } from './entry-article.ts';
import { pageHtml } from './page-html.ts';
import {
  linesList,
  record,
  workList,
  works,
  type Piece,
  type RecordLine,
  type SourceLine,
} from './pieces.ts';

interface DocumentPage extends EntryPage {
  opening: string;
  proof: { label: string; about: string; note: string } | undefined;
  life: readonly RecordLine[];
  printed: readonly SourceLine[];
  access: { answer: string; note: string | undefined; at: readonly SourceLine[] };
  related: readonly (readonly Piece[])[];
}

/** A document: its record, what it says, where it is printed, and whether it can be seen. */
export function documentArticle(page: DocumentPage): Article {
  const { proof, access, life, related } = page;
  const proofLine = { text: proof === undefined ? '' : `${proof.label}. ${proof.about}` };
  const proofFact = proof && {
    label: 'State of proof',
    values: [[proofLine], [{ text: proof.note }]],
  };
  return articleOf(page, [
    ...head(page),
    ...record([...page.facts, ...(proofFact === undefined ? [] : [proofFact])]),
    ...pageHtml(page.opening),
    ...(life.length === 0 ? [] : [h('h2', 'The life of the treaty'), ...record(life)]),
    ...pageHtml(page.html),
    ...works('Where it is printed', page.printed),
    h('h2', 'Can I see it?'),
    h('p', [access.answer, access.note].filter(Boolean).join(' ')),
    ...(access.at.length === 0 ? [] : [workList(access.at)]),
    ...(related.length === 0 ? [] : [h('h2', 'Belongs with'), linesList(related)]),
    ...works('Sources', page.sources),
  ]);
}
