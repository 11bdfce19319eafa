import type { Passage } from './passages.ts';
import { sentenceAround } from './sentences.ts';

const saysUnverified =
  /\b(?:unverified|unconfirmed|not (?:yet |been |be )*(?:verified|confirmed|compared))\b/i;

/** The first sentence of a passage that says of itself that it could not be verified. */
export function unverifiedSentence({ text }: Passage): string | undefined {
  const match = saysUnverified.exec(text);
  if (match === null) return undefined;
  const sentence = sentenceAround(text, match.index, match.index + match[0].length);
  return sentence.before + sentence.words + sentence.after;
}
