import type { RelationWords } from '../schemas/edition.ts';

/** A relation as a person's front matter states it: words that stand before the other's name. */
export interface Relation {
  as: string;
  /** The other person. */
  to: string;
}

/** What a person was to others: "deputy of", and of whom. */
export interface RelationGroup {
  as: string;
  others: string[];
}

/**
 * A person's relations, those with the same words together: first their own, then those that others
 * state of this person, turned round by the edition's words (`words`). What others state without
 * words for the other side comes back as `told`, as they put it; who has a relation of this person's
 * own is not told twice.
 */
export function relationsOf(
  own: readonly Relation[],
  incoming: readonly { as: string; from: string }[],
  words: readonly RelationWords[],
): { groups: RelationGroup[]; told: { as: string; from: string }[] } {
  const known = new Set(own.map(({ to }) => to));
  const others = incoming.filter(({ from }) => !known.has(from));
  const turned = others.map(({ as, from }) => ({ as: inverseOf(as, words), from, told: as }));
  const groups = new Map<string, string[]>();
  const all = [...own, ...turned.map(({ as, from }) => ({ as, to: from }))];
  for (const { as, to } of all) {
    if (as === undefined) continue;
    const group = groups.get(as) ?? [];
    groups.set(as, group);
    if (!group.includes(to)) group.push(to);
  }
  return {
    groups: [...groups].map(([as, group]) => ({ as, others: group })),
    told: turned.flatMap(({ as, from, told }) => (as === undefined ? [{ as: told, from }] : [])),
  };
}

/** The words for the other side of a relation; each pair reads both ways, the first that fits wins. */
function inverseOf(as: string, words: readonly RelationWords[]): string | undefined {
  return (
    words.find((pair) => pair.as === as)?.inverse ?? words.find((pair) => pair.inverse === as)?.as
  );
}
