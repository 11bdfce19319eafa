import { monthNames } from './dates.ts';

/**
 * Text with the marks and spaces of a typesetter: what belongs together stays on one line (day and
 * month, initials, "p. 12", "Article 3"), and an apostrophe is one. Nothing that is seen or heard
 * changes otherwise; the length does not.
 */
export function typeset(text: string): string {
  return rules.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}

const space = '\u00a0';
const months = monthNames.join('|');

const rules: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(?<=\b\d{1,2}) (?=(?:${months})\b)`, 'g'), space],
  [/(?<=(?:^|[\s(“‘])(?:\p{Lu}\.[ \u00a0])*\p{Lu}\.) (?=\p{Lu})/gu, space],
  [/(?<=\b(?:pp?|vols?|nos?|docs?|art|fols?|ch)\.) (?=[\divxlc])/gi, space],
  [/(?<=\b(?:Articles?|Chapters?|Figures?|Nos?\.)|[¶§]) (?=[\dIVXLC])/gi, space],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
];
