/** A letter that looks like one of ours and is another, in a word otherwise of ours. */
export interface Lookalike {
  index: number;
  word: string;
  /** "U+0430 CYRILLIC SMALL LETTER A". */
  name: string;
  /** The word in Latin letters. */
  better: string;
}

/**
 * The first Cyrillic or Greek letter of each word that mixes such letters with Latin ones and whose
 * strange letters all look Latin: "Mаlik" with a Cyrillic а, which no search finds.
 */
export function findLookalikes(text: string): Lookalike[] {
  if (!strange.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu)].flatMap(({ 0: word, index }) => {
    const others = word.match(allStrange) ?? [];
    const [first] = others;
    if (first === undefined || !/\p{Script=Latin}/u.test(word)) return [];
    if (!others.every((letter) => letter in latin)) return [];
    const better = word.replace(allStrange, (letter) => latin[letter]?.[0] ?? letter);
    const point = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = `U+${point} ${latin[first]?.[1] ?? ''}`;
    return [{ index: index + word.indexOf(first), word, name, better }];
  });
}

const strange = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const allStrange = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const pairs = (script: string, letters: string, names: string): [string, [string, string]][] => {
  const list = names.split(' ');
  return letters.split(' ').flatMap((pair, at): [string, [string, string]][] => {
    const [other = '', ours = ''] = pair;
    const size = other === other.toLowerCase() ? 'SMALL' : 'CAPITAL';
    return [[other, [ours, `${script} ${size} LETTER ${list[at] ?? ''}`]]];
  });
};

/** Letters that print alike in most fonts, with the Latin one. */
const latin: Readonly<Record<string, [ours: string, name: string]>> = Object.fromEntries([
  ...pairs(
    'CYRILLIC',
    'аa еe оo рp сc уy хx ѕs іi јj ԁd һh АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ',
    'A IE O ER ES U HA DZE BYELORUSSIAN-UKRAINIAN-I JE KOMI-DE SHHA A VE IE KA EM EN O ER ES TE U HA DZE BYELORUSSIAN-UKRAINIAN-I JE',
  ),
  ...pairs(
    'GREEK',
    'οo αa νv ρp ιi ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
    'OMICRON ALPHA NU RHO IOTA ALPHA BETA EPSILON ZETA ETA IOTA KAPPA MU NU OMICRON RHO TAU UPSILON CHI',
  ),
]);
