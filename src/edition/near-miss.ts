import { distance } from 'fastest-levenshtein';

/**
 * The known word that an author most likely meant, or nothing: at most two edits away, one for
 * words of up to four letters. Letter case, spaces and underscores do not count.
 */
export function nearMiss(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  let best: string | undefined;
  let bestDistance = wanted.length <= 4 ? 2 : 3;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const edits = distance(wanted, fold(candidate));
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

/** "did you mean …?" where a known word is near, else what the author can do instead. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMiss(word, known);
  return near === undefined ? otherwise : `did you mean "${near}"?`;
}

const fold = (word: string): string => word.toLowerCase().replace(/[\s_]/g, '-');
