import { globSync, readFileSync } from 'node:fs';
import { kindNames, kinds } from '../src/schemas/kinds.ts';

/** A page that stands for all that are made like it. */
export interface Template {
  /** `person` for the page of a person, `people` for the list of them. */
  name: string;
  /** Address below the site's base path: `/people/`. */
  address: string;
}

/**
 * One page of each template of the site in `dist/`: every page that is the only one of its kind
 * and, of entries, the longest page of each kind, where most can go wrong.
 */
export function templates(): Template[] {
  const singlePages = globSync(['dist/*/index.html', inOtherOrder]).map(addressOf).sort();
  return [
    { name: 'home', address: '/' },
    ...singlePages.map((address) => ({
      name: address.slice(1, -1).replaceAll('/', '-'),
      address,
    })),
    { name: 'search-results', address: '/search/?q=neutrality' },
    { name: '404', address: '/404.html' },
    ...longestPage('web-pages', 'bibliography'),
    ...longestPage('fault', 'quality'),
    ...kindNames
      .filter((kind) => kind !== 'page')
      .flatMap((kind) => longestPage(kind, kinds[kind].address)),
  ];
}

function longestPage(name: string, section: string): Template[] {
  const [longest] = globSync(`dist/${section}/*/index.html`, { exclude: [inOtherOrder] })
    .map((file) => ({ file, length: readFileSync(file, 'utf8').length }))
    .sort((a, b) => b.length - a.length || (a.file < b.file ? -1 : 1));
  return longest ? [{ name, address: addressOf(longest.file) }] : [];
}

/** An index in an order of its own, such as that of quotations by theme. */
const inOtherOrder = 'dist/*/by-*/index.html';

const addressOf = (file: string) =>
  file.replaceAll('\\', '/').slice('dist'.length).replace('index.html', '');
