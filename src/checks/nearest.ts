import { nearMiss } from '../edition/near-miss.ts';

/** Finds the nearest of the known words, each word asked for only once. */
export function nearestOf(known: Iterable<string>): (word: string) => string | undefined {
  const words = [...known];
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, nearMiss(word, words));
    return answers.get(word);
  };
}
