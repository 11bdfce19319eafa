/**
 * Stands before a passage's id in the indexed text, where it names the element with the passage's
 * search forms. No passage begins with it.
 */
export const formsMark = '~';

/**
 * What a search must find besides the words of a text: Japanese and Chinese are written without
 * spaces, and a search finds a word only by its beginning. So each unspaced run is repeated from
 * every later word on: `夏目漱石` gives `漱石`, `日本国憲法` gives `憲法`.
 */
export function searchForms(text: string): string[] {
  const runs = text.match(unspacedRuns) ?? [];
  return [...new Set(runs.flatMap(formsOfRun))];
}

function formsOfRun(run: string): string[] {
  return [...japaneseWords.segment(run)]
    .filter(({ index }) => index > 0)
    .map(({ index }) => run.slice(index, index + longestForm));
}

/** Letters without case and without marks, as the index compares them: `Sōseki` gives `soseki`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const unspacedRuns = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,}/gu;
const japaneseWords = new Intl.Segmenter('ja', { granularity: 'word' });
// A treaty's sentence can run over 70 characters; nobody searches for more of it than this.
const longestForm = 12;
