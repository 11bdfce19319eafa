import type { EditionSettings } from '../schemas/edition.ts';
import { countPattern } from '../schemas/home.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { entriesOf, type Edition } from './edition.ts';
import { entryKey, type Entry } from './entry.ts';
import type { Graph } from './graph.ts';

type Chosen = Pick<Edition, 'entries'> & { settings: Pick<EditionSettings, 'home'> };

/**
 * The events that tell the story: those that `edition.yaml` chooses, in its order. Else, of the
 * events of importance 1, the seven to which other entries point most often, in the order given.
 */
export function storyEvents(
  { entries, settings }: Chosen,
  graph: Graph,
  inOrder: readonly Entry<'event'>[],
): Entry<'event'>[] {
  const chosen = settings.home?.story?.map((id) => entries.get(entryKey('event', id)));
  if (chosen) return chosen.filter((entry) => entry?.kind === 'event');
  const named = mostNamed(
    inOrder.filter(({ data }) => data.importance === 1),
    graph,
    7,
  );
  return inOrder.filter((event) => named.includes(event));
}

/** The people at the centre: those that `edition.yaml` chooses, else the six most often named. */
export function centralPeople({ entries, settings }: Chosen, graph: Graph): Entry<'person'>[] {
  const chosen = settings.home?.people?.map((id) => entries.get(entryKey('person', id)));
  if (chosen) return chosen.filter((entry) => entry?.kind === 'person');
  return mostNamed(entriesOf({ entries }, 'person'), graph, 6);
}

/** Ties keep their order. */
function mostNamed<E extends Pick<Entry, 'key'>>(
  entries: readonly E[],
  { to }: Graph,
  count: number,
): E[] {
  return entries
    .map((entry) => ({ entry, references: to.get(entry.key)?.length ?? 0 }))
    .sort((a, b) => b.references - a.references)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** How many entries each folder of an edition holds, by the folder's name. */
export function countEntries({ entries }: Pick<Edition, 'entries'>): ReadonlyMap<string, number> {
  const counts = new Map(kindNames.map((kind) => [kinds[kind].folder, 0]));
  for (const { kind } of entries.values()) {
    const { folder } = kinds[kind];
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

/** Words with the counts that they name: "all {people} people" gives "all 103 people". */
export function withCounts(words: string, counts: ReadonlyMap<string, number>): string {
  return words.replace(countPattern, (_, folder: string) => String(counts.get(folder) ?? 0));
}
