import { dateInWords, yearOf } from '../edition/dates.ts';
import type { Entry } from '../edition/entry.ts';
import { proofStates } from '../edition/proof-states.ts';
import { proofStates as states } from '../schemas/proof.ts';
import { linkTo } from './entry-links.ts';
import { indexTitles } from './entry-views.ts';
import { labelOf } from './facts.ts';
import { entriesInOrder, openSite, type Site } from './site.ts';
import type { EntryLink } from './views.ts';

/** The index of documents: all in order of time, and once more by type. */
export interface DocumentIndex {
  title: string;
  intro: string;
  description: string;
  /** How many documents there are in each state of proof, and what the state means. */
  proofs: { label: string; about: string; count: number }[];
  years: { id: string; title: string; items: DocumentItem[] }[];
  types: { id: string; title: string; about: string | undefined; links: EntryLink[] }[];
}

export interface DocumentItem {
  link: EntryLink;
  type: string;
  date: string;
  proof: { label: string; isWeak: boolean } | undefined;
}

export async function documentIndex(): Promise<DocumentIndex> {
  const site = await openSite();
  const documents = entriesInOrder(site, 'document');
  const intro = `${String(documents.length)} documents in order of time, and once more by type.`;
  const byYear = Map.groupBy(documents, ({ data }) => yearOf(data.date));
  return {
    title: indexTitles.document,
    intro,
    description: `${indexTitles.document}: ${intro}`,
    proofs: states.flatMap((state) => {
      const count = documents.filter(({ data }) => data.proof?.state === state).length;
      return count === 0 ? [] : [{ ...proofStates[state], count }];
    }),
    years: [...byYear].map(([year, entries]) => ({
      id: year,
      title: year,
      items: entries.map((entry) => itemOf(site, entry)),
    })),
    types: typesOf(site, documents),
  };
}

function itemOf(site: Site, entry: Entry<'document'>): DocumentItem {
  const { type, date, proof } = entry.data;
  return {
    link: linkTo(entry),
    type: labelOf(site.edition.settings.documentTypes, type),
    date: dateInWords(date),
    proof: proof && {
      label: proofStates[proof.state].label,
      isWeak: proof.state === 'second-hand' || proof.state === 'not-found',
    },
  };
}

/** The documents of each type, in the order of the edition's list of types. */
function typesOf({ edition }: Site, documents: readonly Entry<'document'>[]) {
  const byType = Map.groupBy(documents, ({ data }) => data.type);
  return edition.settings.documentTypes.flatMap(({ id, label, plural, about }) => {
    const entries = byType.get(id);
    if (entries === undefined) return [];
    return [{ id: `type-${id}`, title: plural ?? label, about, links: entries.map(linkTo) }];
  });
}
