import type { EntryKey } from '../edition/entry.ts';
import type { Reference } from '../edition/references.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { linkTo } from './entry-links.ts';
import { href, type Site } from './site.ts';
import type { Mention, MentionGroup } from './views.ts';

const order: readonly Kind[] = [
  'chapter',
  'document',
  'note',
  'quotation',
  'event',
  'person',
  'place',
  'term',
  'figure',
  'page',
];

/** The prose of other entries that speaks of this one, with the sentence, grouped by kind. */
export function mentionsOf(site: Site, key: EntryKey): MentionGroup[] {
  const bySource = new Map<EntryKey, Reference[]>();
  for (const reference of site.graph.to.get(key) ?? []) {
    if (reference.from === key || reference.passage === undefined) continue;
    const list = bySource.get(reference.from);
    if (list) list.push(reference);
    else bySource.set(reference.from, [reference]);
  }
  const groups = new Map<Kind, { mention: Mention; at: number }[]>();
  for (const [from, references] of bySource) {
    const entry = site.edition.entries.get(from);
    if (entry === undefined) continue;
    const mention = {
      link: linkTo(entry),
      places: references.map((reference) => placeOf(site, reference)),
    };
    const group = groups.get(entry.kind) ?? [];
    group.push({ mention, at: site.position.get(from) ?? 0 });
    groups.set(entry.kind, group);
  }
  return order.flatMap((kind) => {
    const group = groups.get(kind);
    if (group === undefined) return [];
    const mentions = group.sort((a, b) => a.at - b.at).map(({ mention }) => mention);
    return [{ title: capitalised(kinds[kind].many), mentions }];
  });
}

function placeOf(
  { edition }: Site,
  { from, passage, sentence }: Reference,
): Mention['places'][number] {
  const address = edition.entries.get(from)?.address ?? '';
  const anchor = passage === undefined || passage.type === 'cell' ? '' : `#${passage.anchor}`;
  return { href: `${href(address)}${anchor}`, sentence };
}

export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
