/**
 * Language tag of a name whose language is not stated, by its script, so that it is read out and set
 * as what it is: "Дарвин" gives `und-Cyrl`, "ダーウィン" `ja`; nothing for Latin letters.
 */
export function scriptTag(text: string): string | undefined {
  return tags.find(([pattern]) => pattern.test(text))?.[1];
}

const tags: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'und-Hani'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Arabic}/u, 'und-Arab'],
];
