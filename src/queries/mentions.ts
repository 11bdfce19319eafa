import type { AnyEntry, EntryKey } from '../edition/entry.ts';
import type { Reference } from '../edition/references.ts';
import type { Sentence } from '../edition/sentences.ts';
import { typeset } from '../edition/typeset.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { linkTo } from './entry-links.ts';
import { href, openSite, type Site } from './site.ts';
import type { EntryLink, Mention, MentionGroup, Mentions } from './views.ts';

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

/**
 * The prose of other entries that speaks of this one, with the sentence, grouped by kind. Of an
 * entry that very many mention, the first of each kind with one sentence: the rest has its own page.
 */
export function mentionsOf(site: Site, entry: AnyEntry): Mentions {
  const groups = allMentions(site, entry.key);
  const count = groups.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (count <= manyMentions) return { groups, count, all: undefined };
  const chosen = groups.map(({ title, mentions }) => ({
    title,
    mentions: mentions
      .slice(0, chosenOfEach)
      .map(({ link, places }) => ({ link, places: places.slice(0, 1) })),
  }));
  return { groups: chosen, count, all: href(`${entry.address}mentions/`) };
}

/** The pages that list all mentions of an entry, as Astro's `getStaticPaths` wants them. */
export async function mentionPaths() {
  const site = await openSite();
  return [...site.edition.entries.values()].flatMap((entry) => {
    const { all, count } = mentionsOf(site, entry);
    if (all === undefined) return [];
    const view: MentionsView = {
      entry: linkTo(entry),
      count,
      groups: allMentions(site, entry.key),
    };
    return [{ params: { section: kinds[entry.kind].address, id: entry.id }, props: { view } }];
  });
}

/** The page of all mentions of an entry. */
export interface MentionsView {
  entry: EntryLink;
  count: number;
  groups: MentionGroup[];
}

const manyMentions = 24;
const chosenOfEach = 4;

function allMentions(site: Site, key: EntryKey): MentionGroup[] {
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
  return { href: `${href(address)}${anchor}`, sentence: sentence && typesetSentence(sentence) };
}

function typesetSentence({ before, words, after }: Sentence): Sentence {
  return { before: typeset(before), words: typeset(words), after: typeset(after) };
}

export const capitalised = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1);
