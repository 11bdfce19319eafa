import { distance } from 'fastest-levenshtein';

/**
 * The addresses that a mistyped one most likely means, best first, at most three. What counts is
 * the last part of an address: its words in any order, or its letters but for a few.
 */
export function nearAddresses(wanted: string, known: readonly string[]): string[] {
  const name = lastPart(wanted);
  if (name === '') return [];
  const scored = known.map((address) => ({ address, score: likeness(name, lastPart(address)) }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ address }) => address);
}

/** 1 for the same name, 0 for one that has nothing in common. */
function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const edits = 1 - distance(one, other) / Math.max(one.length, other.length);
  const [words, others] = [wordsOf(one), new Set(wordsOf(other))];
  const shared = words.filter((word) => others.has(word)).length;
  const inCommon = shared / Math.max(words.length, 1);
  // Names share short words by chance: a few edits tell more than one word of many.
  return Math.max(edits > 0.7 ? edits : 0, shared > 0 ? 0.9 * inCommon : 0);
}

const lastPart = (address: string): string =>
  address
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .split('/')
    .findLast((part) => part !== '') ?? '';

const wordsOf = (name: string): string[] => name.split(/[-_ ]+/).filter((word) => word.length > 3);
