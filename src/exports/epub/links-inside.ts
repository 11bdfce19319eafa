import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Article, BookFile, Part } from './book.ts';

/** Where the pages of the site and their passages stand in the book, by their address on the site. */
export type Places = ReadonlyMap<string, { file: string; id: string | undefined }>;

export function placesIn(parts: readonly Part[]): Places {
  const places = new Map<string, { file: string; id: string | undefined }>();
  const add = (address: string, file: string, id?: string) => {
    if (!places.has(address)) places.set(address, { file, id });
  };
  for (const part of parts) {
    for (const { name, articles } of part.files)
      for (const article of articles) {
        add(article.address, name, article.id);
        for (const id of idsOf(article))
          // Links to ids of other scripts are written with their bytes as numbers.
          for (const fragment of [id, encodeURI(id)])
            add(`${article.address}#${fragment}`, name, idInBook(article, id));
      }
    if (part.address !== undefined) add(part.address, openingOf(part));
  }
  return places;
}

/** The file with which a part begins. */
export const openingOf = ({ id, files }: Part): string =>
  files.length === 1 ? (files[0]?.name ?? '') : `part-${id}.xhtml`;

/** An id of a page as it stands in the book, where those of several pages share one file. */
function idInBook(article: Article, id: string): string {
  return `${article.id}.${id.replace(/[^\p{L}\p{N}._-]/gu, '-')}`;
}

function idsOf({ content }: Article): string[] {
  const ids: string[] = [];
  for (const node of content)
    visit(node, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') ids.push(id);
    });
  return ids;
}

/**
 * An article with the ids and links of the book instead of those of the site. A link to what the
 * book does not hold leads to the site where that has an address, and is plain words otherwise.
 */
export function linkInside(
  file: BookFile,
  article: Article,
  places: Places,
  site: string | undefined,
): Article {
  const content = structuredClone(article.content);
  for (const node of content)
    visit(node, 'element', (element: Element) => {
      const { id, href } = element.properties;
      if (typeof id === 'string') element.properties['id'] = idInBook(article, id);
      if (typeof href !== 'string') return;
      const target = targetOf(href, file, article, places, site);
      if (target !== undefined) element.properties['href'] = target;
      else Object.assign(element, { tagName: 'span', properties: {} });
    });
  return { ...article, content };
}

function targetOf(
  href: string,
  file: BookFile,
  article: Article,
  places: Places,
  site: string | undefined,
): string | undefined {
  if (!/^[/#]/.test(href)) return href;
  const whole = href.startsWith('#') ? article.address + href : href;
  const [address = ''] = whole.split('#');
  const place = places.get(whole) ?? places.get(address);
  if (place === undefined) return site === undefined ? undefined : new URL(whole, site).href;
  const fragment = place.id === undefined ? '' : `#${place.id}`;
  return place.file === file.name && fragment !== '' ? fragment : place.file + fragment;
}
