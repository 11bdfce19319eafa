const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that are no end of a sentence: "p.", "vol.", initials. */
const abbreviation = /(?:^|[\s(])(?:pp?|vols?|nos?|docs?|art|ch|ed|eds|trans|cf|ca?|f|op|d|ll?|pap|fig|Mr|Mrs|Dr|St|Gen|Lt|Col|[A-ZА-Я])\.\s*$/;

/**
 * The sentence of `text` around the characters from `start` to `end`, in three parts: what stands
 * before, the words themselves, what follows.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const [from, to] = boundsAround(text, start, end);
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

function boundsAround(text: string, start: number, end: number): [number, number] {
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length;
    if (abbreviation.test(text.slice(from, to)) && to < text.length) continue;
    if (to >= end) return [from, to];
    if (to > start) continue;
    from = to;
  }
  return [from, text.length];
}
