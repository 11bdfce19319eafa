/**
 * What is asked of the index for what a reader has typed: printed quotation marks count as typed
 * ones, and a Russian word outside a phrase is found in all its forms, because the index finds
 * words by their beginning: `Братья Карамазовы` becomes `Брать Карамазов`.
 */
export function prepareQuery(typed: string): string {
  const query = typed.trim().replaceAll(/[“”„‟«»「」『』]/g, '"');
  return isPhrase(query) ? query : query.replaceAll(/\p{sc=Cyrillic}+/gu, withoutEnding);
}

/** The words to mark in an extract. */
export function queryWords(typed: string): string[] {
  return prepareQuery(typed)
    .replaceAll('"', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a prepared query is one phrase in quotation marks. */
export function isPhrase(query: string): boolean {
  return /^".+"$/.test(query);
}

function withoutEnding(word: string): string {
  const stem = word.replace(endings, '');
  return stem.length < shortestStem ? word : stem;
}

const shortestStem = 4;
const endings =
  /(?:иями|ями|ами|иях|иям|ией|[оеы]го|[ое]му|[ыи]ми|[ая]я|[оы]й|[еи]й|[оеыи]е|[ыи]х|[ую]ю|[оеая]м|[ая]х|[ое]в|и[ияю]|ью|[аяоеёыиуюьй])$/iu;
