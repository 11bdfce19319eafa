/**
 * Columns that a text takes up in a terminal, so that a mark stands under what it means: two for an
 * East Asian wide letter, none for an accent that joins the letter before it. Source: Unicode
 * Standard Annex 11, East Asian Width, https://www.unicode.org/reports/tr11/
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

function widthOf(letter: string): number {
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return 0;
  return wide.test(letter) && !halfWidth.test(letter) ? 2 : 1;
}

const wide = new RegExp(
  '[\\p{Emoji_Presentation}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}' +
    '\\p{Script=Bopomofo}\\u3000-\\u303e\\u30fb\\u30fc\\uff01-\\uff60\\uffe0-\\uffe6]',
  'u',
);

/** Kana and Hangul of old terminals, one column each. */
const halfWidth = /[\uff61-\uffdc]/;
