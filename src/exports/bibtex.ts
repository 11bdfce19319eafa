import type { BibliographyItem } from '../schemas/bibliography.ts';

type Names = BibliographyItem['author'];

/**
 * A work as an entry of BibTeX, in UTF-8. Titles stand in double braces, so that styles keep their
 * capitals; the cited place stands in the note, because `pages` are those of a whole part.
 */
export function bibtex(item: BibliographyItem, locator?: string): string {
  const type = types[item.type] ?? 'misc';
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const container = type === 'article' ? 'journal' : 'booktitle';
  const fields: [string, string | undefined][] = [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
    ['title', braced(escapeTex(item.title))],
    [type === 'misc' ? 'howpublished' : container, text(item['container-title'])],
    ['series', text(item['collection-title'])],
    ['volume', text(item['volume'])],
    ['number', text(item['issue'])],
    ['pages', text(item['page'])?.replaceAll('–', '--')],
    ['publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['year', text(year)],
    ['month', text(month)],
    ['day', text(day)],
    ['isbn', text(item['ISBN'])],
    ['doi', item.DOI && address(item.DOI)],
    ['url', item.URL && address(item.URL)],
    ['language', text(item.language)],
    ['note', locator && `Place cited: ${escapeTex(locator)}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${braced(value)},\n`],
  );
  return `@${type}{${item.id},\n${lines.join('')}}\n`;
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  review: 'article',
};

const braced = (value: string): string => `{${value}}`;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? escapeTex(String(value)) : undefined;

/** A name in one piece stands in braces, or BibTeX would look for a surname in it. */
function names(list: Names): string | undefined {
  return list
    ?.map(({ family, given, literal }) =>
      family === undefined
        ? braced(escapeTex(literal ?? ''))
        : [family, given]
            .filter((part) => part !== undefined)
            .map(escapeTex)
            .join(', '),
    )
    .join(' and ');
}

/** What TeX would read as a command. */
export const escapeTex = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/[\\{}&%$#_~^]/g, (character) => commands[character] ?? `\\${character}`);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Read as it is; only what would end the field is written otherwise. */
const address = (url: string): string =>
  url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));
