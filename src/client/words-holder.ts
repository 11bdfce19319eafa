import { holdsAll, wantedPieces } from '../edition/quotation-match.ts';

/** Whether an item of a list holds the words that are asked for. */
export type Holds = (item: ListedItem) => boolean;

export interface ListedItem {
  address: string;
  /** Its values: `speaker=darwin-charles`. */
  keys: ReadonlySet<string>;
  text: () => string;
}

/** Finds words in what an item shows: all of them, and a phrase as it stands. */
export function whatHolds(words: string): Holds | Promise<Holds> {
  const pieces = wantedPieces(words);
  return (item) => holdsAll(item.text(), pieces);
}
