import { entryKey, type AnyEntry, type EntryKey } from '../edition/entry.ts';
import { readingOrder } from '../edition/reading-order.ts';
import { openEdition, reopenEdition, type OpenEdition } from '../integrations/open-edition.ts';
import { readHistory } from '../integrations/read-history.ts';
import type { Kind } from '../schemas/kinds.ts';
import { collectDays } from './days.ts';
import { collectSeries, type Series } from './series.ts';

/** The open edition, and its entries in the order in which readers expect them. */
export interface Site extends OpenEdition {
  ordered: ReadonlyMap<Kind, readonly AnyEntry[]>;
  /** Place of an entry among those of its kind. */
  position: ReadonlyMap<EntryKey, number>;
  series: Series;
  /** What happened, was signed or was said on each day. */
  days: ReadonlyMap<string, readonly AnyEntry[]>;
  /** When each file of the edition was last changed. */
  history: ReadonlyMap<string, string>;
}

let opened: Promise<Site> | undefined;

/** The site; read once for a build, afresh for each page while authors work. */
export async function openSite(): Promise<Site> {
  if (import.meta.env.DEV) return toSite(await reopenEdition());
  opened ??= openEdition().then(toSite);
  return opened;
}

async function toSite(open: OpenEdition): Promise<Site> {
  const ordered = readingOrder(open.edition);
  const position = new Map(
    [...ordered.values()].flatMap((entries) => entries.map(({ key }, at) => [key, at] as const)),
  );
  return {
    ...open,
    ordered,
    position,
    series: collectSeries(ordered),
    days: collectDays(ordered),
    history: await readHistory(open.folder),
  };
}

export type EntryOf<K extends Kind> = Extract<AnyEntry, { kind: K }>;

/** The entries of one kind in reading order. */
export function entriesInOrder<K extends Kind>({ ordered }: Site, kind: K): EntryOf<K>[] {
  return (ordered.get(kind) ?? []).filter((entry) => isOf(entry, kind));
}

export function findEntry<K extends Kind>(
  { edition }: Site,
  kind: K,
  id: string,
): EntryOf<K> | undefined {
  const entry = edition.entries.get(entryKey(kind, id));
  return entry !== undefined && isOf(entry, kind) ? entry : undefined;
}

const isOf = <K extends Kind>(entry: AnyEntry, kind: K): entry is EntryOf<K> => entry.kind === kind;

/** Address on this site, below its base path: `people/some-person/` gives `/base/people/some-person/`. */
export function href(address: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${address}`;
}

/** The same with scheme and host, as files that leave the site need it. */
export const wholeAddress = (address: string): string =>
  new URL(href(address), import.meta.env.SITE).href;
