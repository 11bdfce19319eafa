/** A character that readers cannot see, or that turns the order of those around it. */
export interface HiddenLetter {
  index: number;
  /** Code point and name: "U+202E RIGHT-TO-LEFT OVERRIDE". */
  name: string;
}

/**
 * The characters of a text that nobody sees but that change what it says or how it is found:
 * controls, marks of direction, blanks without width, fillers, tags, private signs. A joiner or
 * non-joiner passes between letters of a script that needs it (Arabic, those of India and others),
 * and so does a variation selector after the character whose form it selects.
 */
export function findHiddenLetters(text: string): HiddenLetter[] {
  if (!hidden.test(text)) return [];
  return [...text.matchAll(allHidden)].flatMap(({ 0: letter, index }) =>
    isNeeded(letter, text.slice(Math.max(0, index - 8), index))
      ? []
      : [{ index, name: nameOf(letter) }],
  );
}

const allHidden =
  /(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
const hidden = new RegExp(allHidden.source, 'u');

/** Scripts in which letters join, and writers must say where they do or do not. */
const joining =
  'Arab Syrc Mand Nkoo Mong Phag Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Mymr Khmr ' +
  'Lana Bali Java Brah';
const afterJoining = new RegExp(
  `[${joining
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]\\p{M}*$`,
  'u',
);

function isNeeded(letter: string, before: string): boolean {
  if (/[\u200c\u200d]/.test(letter)) return afterJoining.test(before);
  if (/[\u180b-\u180d\u180f]/.test(letter)) return /\p{Script=Mong}$/u.test(before);
  if (/[\ufe00-\ufe0f]/.test(letter)) return /[\p{Script=Han}\p{S}]$/u.test(before);
  return /[\u{e0100}-\u{e01ef}]/u.test(letter) && /\p{Script=Han}$/u.test(before);
}

function nameOf(letter: string): string {
  const point = letter.codePointAt(0) ?? 0;
  const range = ranges.find(([from, to]) => point >= from && point <= to)?.[2];
  const name = names[point] ?? range ?? 'a sign without meaning';
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')} ${name}`;
}

const names: Readonly<Record<number, string>> = {
  0x0: 'NULL',
  0x7: 'BELL',
  0x8: 'BACKSPACE',
  0xb: 'LINE TABULATION',
  0xc: 'FORM FEED',
  0x1b: 'ESCAPE',
  0x7f: 'DELETE',
  0x85: 'NEXT LINE',
  0xad: 'SOFT HYPHEN',
  0x34f: 'COMBINING GRAPHEME JOINER',
  0x61c: 'ARABIC LETTER MARK',
  0x115f: 'HANGUL CHOSEONG FILLER',
  0x1160: 'HANGUL JUNGSEONG FILLER',
  0x17b4: 'KHMER VOWEL INHERENT AQ',
  0x17b5: 'KHMER VOWEL INHERENT AA',
  0x180e: 'VOWEL SEPARATOR',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER',
  0x2061: 'FUNCTION APPLICATION',
  0x2062: 'INVISIBLE TIMES',
  0x2063: 'INVISIBLE SEPARATOR',
  0x2064: 'INVISIBLE PLUS',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0x2800: 'BRAILLE PATTERN BLANK',
  0x3164: 'HANGUL FILLER',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
  0xffa0: 'HALFWIDTH HANGUL FILLER',
};

const ranges: readonly (readonly [number, number, string])[] = [
  [0x0, 0x1f, 'a control character'],
  [0x80, 0x9f, 'a control character'],
  [0x180b, 0x180f, 'FREE VARIATION SELECTOR'],
  [0x206a, 0x206f, 'a deprecated formatting character'],
  [0xd800, 0xdfff, 'half of a character'],
  [0xe000, 0xf8ff, 'a sign of a private font'],
  [0xfe00, 0xfe0f, 'VARIATION SELECTOR'],
  [0xfff9, 0xfffb, 'INTERLINEAR ANNOTATION'],
  [0xe0000, 0xe007f, 'TAG CHARACTER'],
  [0xe0100, 0xe01ef, 'VARIATION SELECTOR'],
  [0xf0000, 0x10ffff, 'a sign of a private font'],
];
