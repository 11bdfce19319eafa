/** "1 quotation", "12 quotations", "0 quotations": of words that take an s; thousands have a comma. */
export const counted = (count: number, word: string): string =>
  `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
