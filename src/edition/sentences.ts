const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that are no end of a sentence: "p.", "vol.", initials. */
const abbreviation =
  /(?:^|[\s(])(?:pp?|vols?|nos?|docs?|art|ch|ed|eds|trans|cf|ca?|f|op|d|ll?|pap|fig|Mr|Mrs|Dr|St|Gen|Lt|Col|[A-ZА-Я])\.\s*$/;

/**
 * The sentence of `text` around the characters from `start` to `end`, in three parts: what stands
 * before, the words themselves, what follows. Whoever asks for many sentences of one text finds
 * their ends once.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  ends: readonly number[] = sentenceEnds(text),
): Sentence {
  const from = ends[firstFrom(ends, start + 1) - 1] ?? 0;
  const to = ends[firstFrom(ends, end)] ?? text.length;
  return {
    before: text.slice(from, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}

export interface Sentence {
  before: string;
  words: string;
  after: string;
}

/** The whole sentences from the beginning of a text that fit into so many characters, but the first at least. */
export function firstSentences(text: string, limit: number): string {
  const beginnings = sentenceEnds(text).map((end) => text.slice(0, end).trim());
  return beginnings.filter(({ length }) => length <= limit).at(-1) ?? beginnings[0] ?? '';
}

/** Index of the first of the sorted numbers that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets at which the sentences of a text end. */
export function sentenceEnds(text: string): number[] {
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => index + segment.length)
    .filter(
      (end) => end === text.length || !abbreviation.test(text.slice(Math.max(0, end - 12), end)),
    );
}
