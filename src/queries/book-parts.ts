import { indexLetter } from '../edition/book-index.ts';
import { earliestDay } from '../edition/dates.ts';
import type { Article, BookFile, Part } from '../exports/epub/book.ts';
import { textArticle } from '../exports/epub/text-article.ts';
import { worksArticle } from '../exports/epub/works-article.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { bibliographyView, webPagePaths, type WorkList } from './bibliography.ts';
import {
  documentArticles,
  guideArticles,
  noteArticles,
  personArticles,
  quotationArticles,
  termArticles,
} from './book-articles.ts';
import { indexTitles } from './entry-views.ts';
import { textView } from './pages.ts';
import { entriesInOrder, findEntry, href, type Site } from './site.ts';

/** The parts of the edition as a book, each in reading order, without those that would be empty. */
export async function bookParts(site: Site): Promise<Part[]> {
  const entries = [
    part('chapter', 'part', (await guideArticles()).map(alone)),
    part('document', 'part', (await documentArticles()).map(alone)),
    part('quotation', 'part', grouped('quotation', await quotationArticles(), yearsOf(site))),
    part('note', 'part', (await noteArticles()).map(alone)),
    part('person', 'part', grouped('person', await personArticles(), lettersOf(site))),
    part('term', 'glossary', together('term', await termArticles())),
  ];
  const articles = entries.flatMap(({ files }) => files).flatMap((file) => file.articles);
  const inside = new Set(articles.map(({ address }) => address));
  return [...entries, await bibliography(site, inside), await aboutEdition(site)].filter(
    ({ files }) => files.length > 0,
  );
}

const part = (kind: Kind, type: string, files: readonly BookFile[]): Part => ({
  id: kind,
  title: indexTitles[kind],
  address: href(`${kinds[kind].address}/`),
  type,
  files,
});

const alone = (article: Article): BookFile => ({
  name: `${article.id}.xhtml`,
  title: article.title,
  isGroup: false,
  articles: [article],
});

const together = (kind: Kind, articles: readonly Article[]): BookFile[] =>
  articles.length === 0
    ? []
    : [{ name: `${kind}.xhtml`, title: indexTitles[kind], isGroup: true, articles }];

/** A file for each group; `groups` names that of each article, in the same order. */
function grouped(kind: Kind, articles: readonly Article[], groups: readonly string[]): BookFile[] {
  const files = Map.groupBy(articles.entries(), ([at]) => groups[at] ?? '');
  return [...files].map(([title, members], at) => ({
    name: `${kind}-${String(at + 1)}.xhtml`,
    title,
    isGroup: true,
    articles: members.map(([, article]) => article),
  }));
}

const yearsOf = (site: Site): string[] =>
  entriesInOrder(site, 'quotation').map(({ data }) => earliestDay(data.date).slice(0, 4));

const lettersOf = (site: Site): string[] =>
  entriesInOrder(site, 'person').map(({ data }) => indexLetter(data.sortName));

/** The works that the entries in the book cite, by sorts as on the site. */
async function bibliography(site: Site, inside: ReadonlySet<string>): Promise<Part> {
  const { lists } = await bibliographyView();
  const web = (await webPagePaths()).map(({ props }) => props.view);
  const articles = [
    ...lists.map((list) => worksOf(site, list, 'bibliography/', inside)),
    ...web.map((list) => worksOf(site, list, 'bibliography/web/', inside)),
  ].filter(({ works }) => works.length > 0);
  const title = 'Bibliography';
  const file = { name: 'bibliography.xhtml', title, isGroup: true };
  return {
    id: 'bibliography',
    title,
    type: 'bibliography',
    files: articles.length === 0 ? [] : [{ ...file, articles: articles.map(worksArticle) }],
  };
}

function worksOf(
  { citations }: Site,
  { id, title, letters }: WorkList,
  address: string,
  inside: ReadonlySet<string>,
) {
  const lines = letters
    .flatMap((letter) => letter.lines)
    .filter(({ citedIn }) => citedIn.some((entry) => inside.has(entry.href)));
  // Formatted anew: the dash for the same author again depends on what stands before.
  const formatted = citations.entries(lines.map(({ key }) => key));
  const works = lines.map((work) => ({ ...work, html: formatted.get(work.key) ?? work.html }));
  return { id, title, href: href(address), works };
}

/** What the edition says of itself; what it says of the website alone stays out. */
async function aboutEdition(site: Site): Promise<Part> {
  const entries = ['about', 'method', 'citing'].flatMap((id) => findEntry(site, 'page', id) ?? []);
  const texts = entries.map(async ({ id, address }) => ({
    ...(await textView(id)),
    id,
    href: href(address),
  }));
  return {
    id: 'about',
    title: 'About this edition',
    type: 'backmatter',
    files: (await Promise.all(texts)).map(textArticle).map(alone),
  };
}
