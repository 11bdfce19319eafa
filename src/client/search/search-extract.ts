import { plainWord } from './search-passage.ts';

/** A piece of an extract, marked where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** The words between `from` and `to` around the `marked` ones, some two lines of them. */
export function extractAround(words: string[], { from, to, marked }: Stretch): Piece[] {
  const start = startOfExtract({ from, to, marked });
  const end = Math.min(to, start + extractLength);
  const isMarked = new Set(marked);
  const pieces = words.slice(start, end).flatMap((text, index) => {
    const here = isMarked.has(start + index);
    const space = { text: ' ', marked: here && isMarked.has(start + index - 1) };
    const word = { text, marked: here };
    return index === 0 ? [word] : [space, word];
  });
  if (start > from) pieces.unshift({ text: '… ', marked: false });
  if (end < to) pieces.push({ text: ' …', marked: false });
  return joinEqual(pieces);
}

/** Places of the words that contain a word of the query, for text in which the index names none. */
export function findWords(words: string[], query: string[], from: number, to: number): number[] {
  const parts = query.map(plainWord).filter((part) => part !== '');
  return words.slice(from, to).flatMap((word, index) => {
    const plain = plainWord(word);
    return parts.some((part) => plain.includes(part)) ? [from + index] : [];
  });
}

function startOfExtract({ from, to, marked }: Stretch): number {
  const countFrom = (start: number): number =>
    marked.filter((place) => place >= start && place < start + extractLength).length;
  const starts = marked.map((place) => Math.max(from, place - wordsBefore));
  const [best = from] = starts.sort((a, b) => countFrom(b) - countFrom(a) || a - b);
  return Math.max(from, Math.min(best, to - extractLength));
}

function joinEqual(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { text, marked } of pieces) {
    const last = joined.at(-1);
    if (last?.marked === marked) last.text += text;
    else joined.push({ text, marked });
  }
  return joined;
}

const extractLength = 36;
const wordsBefore = 8;

interface Stretch {
  from: number;
  to: number;
  marked: number[];
}
