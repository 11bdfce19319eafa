import type { BibliographyItem } from '../schemas/bibliography.ts';

/**
 * A work in the RIS format, one field a line; the cited place stands among the notes. Lines end as
 * on this page: a file made of them needs CR LF.
 * Source: https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(item: BibliographyItem, locator?: string): string {
  const parts = item.issued?.['date-parts']?.[0] ?? [];
  const fields: [string, unknown][] = [
    ['TY', types[item.type] ?? 'GEN'],
    ...names('AU', item.author),
    ...names('ED', item.editor),
    ...names('A4', item.translator),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['collection-title']],
    ['VL', item['volume']],
    ['IS', item['issue']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', parts[0]],
    ['DA', parts.length > 1 ? dateOf(parts) : undefined],
    ['SN', item['ISBN']],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', locator && `Place cited: ${locator}`],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [`${tag}  - ${risValue(value)}\n`]
      : [],
  );
  return `${lines.join('')}ER  - `;
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  legal_case: 'CASE',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  review: 'JOUR',
  thesis: 'THES',
  webpage: 'ELEC',
};

const names = (tag: string, list: BibliographyItem['author'] = []): [string, string][] =>
  list.map(({ family, given, literal }) => [
    tag,
    family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', '),
  ]);

/** A value of RIS ends with its line. */
export const risValue = (value: string | number): string =>
  String(value).replace(/\s+/g, ' ').trim();

/** `YYYY/MM/DD/`, whose missing parts are empty. */
function dateOf([year, month, day]: (string | number)[]): string {
  const padded = (part: string | number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year)}/${padded(month)}/${padded(day)}/`;
}
