import { existsSync, globSync, readFileSync } from 'node:fs';
import { kindNames, kinds, type Kind } from '../src/schemas/kinds.ts';

/** A page that stands for all that are made like it. */
export interface Template {
  /** `person` for the page of a person, `people` for the list of them. */
  name: string;
  /** Address below the site's base path: `/people/`. */
  address: string;
}

/**
 * One page of each template of the site in `dist/`: every page that is the only one of its sort
 * and, of entries and of what belongs to one, the longest, where most can go wrong.
 */
export function templates(): Template[] {
  const pages = globSync('dist/**/index.html')
    .map(readPage)
    .filter(({ isRedirect }) => !isRedirect)
    .sort((a, b) => b.length - a.length || (a.address < b.address ? -1 : 1));
  const longest = [...Map.groupBy(pages, ({ name }) => name).values()].flatMap(([page]) =>
    page === undefined ? [] : [{ name: page.name, address: page.address }],
  );
  return [
    ...longest.sort((a, b) => (a.name < b.name ? -1 : 1)),
    { name: 'search-results', address: `/search/?q=${encodeURIComponent(wordToFind())}` },
    { name: '404', address: '/404.html' },
  ];
}

function readPage(file: string) {
  const address = file.replaceAll('\\', '/').slice('dist'.length).replace('index.html', '');
  const html = readFileSync(file, 'utf8');
  return {
    address,
    name: nameOf(address.split('/').slice(1, -1)),
    length: html.length,
    isRedirect: html.includes('http-equiv="refresh"'),
  };
}

/**
 * `people/darwin-charles` is a person, `people/darwin-charles/mentions` one of all such pages,
 * `quotations/by-theme` a list of its own; below a section without entries all pages are alike.
 */
function nameOf([section = 'home', id, part]: string[]): string {
  if (id === undefined) return section;
  const kind = kindNames.find((name) => kinds[name].address === section);
  if (kind === undefined) return `in-${section}`;
  return isEntry(kind, id) ? (part ?? kind) : `${section}-${id}`;
}

const isEntry = (kind: Kind, id: string) =>
  existsSync(`${process.env.EDITION ?? 'content'}/${kinds[kind].folder}/${id}.md`);

/** The last word of the site's title, which its pages are sure to hold. */
function wordToFind(): string {
  const home = readFileSync('dist/index.html', 'utf8');
  return /(\S+)<\/title>/.exec(home)?.[1] ?? '';
}
