/**
 * Text from an entry as a report may print it: it ends no line, colours no terminal and does not turn
 * the direction of writing.
 */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
