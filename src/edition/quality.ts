import type { Proof } from '../schemas/proof.ts';
import type { RecordSign } from '../schemas/quotation.ts';
import { doubtsOf } from './doubts.ts';
import { entriesOf, type Edition } from './edition.ts';
import type { AnyEntry, EntryKey } from './entry.ts';
import { entryKeyOfPath } from './entry-path.ts';
import type { Graph } from './graph.ts';
import { findOrphans, linkedKinds } from './orphans.ts';
import type { Reference } from './references.ts';
import { hasUncertainDate } from './uncertain-dates.ts';
import { unverifiedSentence } from './unverified.ts';

/** What is counted, by the name that it has in addresses. */
export type MeasureName = keyof typeof measures;

/** Where a fault was found: in an entry, in a sentence of it, in how it cites a work, in a work. */
export interface Finding {
  entry?: EntryKey;
  sentence?: { anchor: string; words: string };
  work?: string;
}

/** A fault counted: how often, of how many that could have it. */
export interface Measure {
  name: MeasureName;
  found: Finding[];
  of: number;
}

interface Open {
  edition: Pick<Edition, 'entries' | 'bibliography'> & { settings: { language: string } };
  graph: Graph;
  /** Every entry but the edition's own pages. */
  described: readonly AnyEntry[];
}

type Count = Omit<Measure, 'name'>;

/** Counts everything in an edition that is unverified, unsourced, undecided or left open. */
export function measureQuality(edition: Open['edition'], graph: Graph): Measure[] {
  const described = [...edition.entries.values()].filter(({ kind }) => kind !== 'page');
  return measureNames.map((name) => ({ name, ...measures[name]({ edition, graph, described }) }));
}

const measures = {
  disputed: ({ described }) => entriesWhere(described, (entry) => doubtsOf(entry).length > 0),
  'disputed-in-notes': ({ edition, described }) => {
    const disputed = new Set(
      entriesOf(edition, 'note').flatMap(({ data }) =>
        data.subjects.flatMap(({ entry, bearing }) =>
          bearing === 'disputes' ? (entryKeyOfPath(entry) ?? []) : [],
        ),
      ),
    );
    return entriesWhere(described, ({ key }) => disputed.has(key));
  },
  drafts: ({ described }) => entriesWhere(described, isDraft),
  unverified: ({ described }) => ({
    of: described.reduce((sum, { passages }) => sum + passages.length, 0),
    found: described.flatMap(({ key, passages }) =>
      passages.flatMap((passage) => {
        const words = unverifiedSentence(passage);
        return words === undefined
          ? []
          : [{ entry: key, sentence: { anchor: passage.anchor, words } }];
      }),
    ),
  }),
  'unverified-notes': ({ edition }) =>
    entriesWhere(entriesOf(edition, 'note'), ({ data }) => data.state !== 'verified'),
  unsourced: ({ described, graph }) =>
    entriesWhere(described, ({ key }) => !(graph.from.get(key) ?? []).some(isCitation)),
  'web-only': ({ edition, described, graph }) =>
    entriesWhere(described, ({ key }) => {
      const citations = (graph.from.get(key) ?? []).filter(isCitation);
      const isOnTheWeb = ({ to }: Citation) => edition.bibliography.get(to.key)?.type === 'webpage';
      return citations.length > 0 && citations.every(isOnTheWeb);
    }),
  unlocated: (open) => {
    const citations = citationsOfPagedWorks(open);
    return {
      of: citations.length,
      found: citations
        .filter(({ locator }) => locator === undefined)
        .map(({ from, to }) => ({ entry: from, work: to.key })),
    };
  },
  uncited: ({ edition: { bibliography }, graph }) => ({
    of: bibliography.size,
    found: [...bibliography.keys()]
      .filter((work) => !graph.citing.has(work))
      .map((work) => ({ work })),
  }),
  'read-in-translation': documentsIn('translation'),
  'second-hand': documentsIn('second-hand'),
  'not-found': documentsIn('not-found'),
  'proof-unstated': documentsIn(undefined),
  'no-original': ({ edition }) =>
    entriesWhere(
      entriesOf(edition, 'quotation').filter(
        ({ data }) => data.language !== edition.settings.language,
      ),
      ({ data }) => data.original === undefined,
    ),
  'one-side': quotationsWith('one-side'),
  reported: quotationsWith('reported'),
  'twice-translated': quotationsWith('twice-translated'),
  unlabelled: ({ edition }) =>
    entriesWhere(entriesOf(edition, 'quotation'), ({ data }) => data.record === undefined),
  'uncertain-dates': ({ described }) => entriesWhere(described, hasUncertainDate),
  'derived-places': ({ edition }) =>
    entriesWhere(entriesOf(edition, 'place'), ({ data }) => data.coordinatesFrom === 'derived'),
  undated: ({ edition }) =>
    entriesWhere(
      entriesOf(edition, 'person'),
      ({ data }) => data.born === undefined && data.died === undefined,
    ),
  orphans: ({ edition, described, graph }) => ({
    of: described.filter(({ kind }) => linkedKinds.has(kind)).length,
    found: findOrphans(edition, graph).map(({ key }) => ({ entry: key })),
  }),
} as const satisfies Record<string, (open: Open) => Count>;

/** In the order in which readers are shown them. */
export const measureNames = Object.keys(measures).filter(isMeasureName);

function isMeasureName(name: string): name is MeasureName {
  return Object.hasOwn(measures, name);
}

/** Works in which a place is named by its page or number; a page of the web has none. */
const pagedTypes = new Set([
  'article-journal',
  'article-magazine',
  'book',
  'chapter',
  'report',
  'thesis',
]);

function citationsOfPagedWorks({ edition, graph, described }: Open) {
  return described
    .flatMap(({ key }) => graph.from.get(key) ?? [])
    .filter(isCitation)
    .filter(({ to }) => pagedTypes.has(edition.bibliography.get(to.key)?.type ?? ''));
}

type Citation = Reference & { to: { type: 'work' } };

const isCitation = (reference: Reference): reference is Citation => reference.to.type === 'work';

/** What no second person has compared with its sources; of a note its state says it. */
const isDraft = ({ kind, data }: AnyEntry): boolean =>
  kind === 'note' ? data.state === 'proposed' : data.status !== 'reviewed';

function documentsIn(state: Proof['state'] | undefined) {
  return ({ edition }: Open): Count =>
    entriesWhere(entriesOf(edition, 'document'), ({ data }) => data.proof?.state === state);
}

function quotationsWith(sign: RecordSign) {
  return ({ edition }: Open): Count =>
    entriesWhere(
      entriesOf(edition, 'quotation'),
      ({ data }) => data.record?.includes(sign) === true,
    );
}

function entriesWhere<E extends AnyEntry>(
  entries: readonly E[],
  isFaulty: (entry: E) => boolean,
): Count {
  return {
    of: entries.length,
    found: entries.filter(isFaulty).map(({ key }) => ({ entry: key })),
  };
}
