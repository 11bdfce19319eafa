import { plainLetters } from './search-forms.ts';

/**
 * A text as it is compared: letters without case and marks, apostrophes left out, a space between
 * words and at either end: "Zürich’s Café" gives " zurichs cafe ".
 */
export function comparable(text: string): string {
  const words =
    plainLetters(text)
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/**
 * The pieces that a comparable text must hold for what a reader has typed: the beginning of each
 * word, and each phrase in quotation marks word for word. A phrase that is not yet closed may still
 * go on.
 */
export function wantedPieces(typed: string): string[] {
  const parts = typed.replace(/[“”„‟«»]/g, '"').split('"');
  return parts
    .flatMap((part, at) => {
      const words = comparable(part);
      if (at % 2 === 0)
        return words
          .trim()
          .split(' ')
          .map((word) => ` ${word}`);
      return at === parts.length - 1 ? [words.trimEnd()] : [words];
    })
    .filter((piece) => piece.trim() !== '');
}

/** Whether a comparable text holds every piece. */
export const holdsAll = (text: string, pieces: readonly string[]): boolean =>
  pieces.every((piece) => text.includes(piece));
