import { globSync, readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';

export interface BuiltPage {
  /** Address from the root of the site: `/people/`, `/404.html`. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** Every page of a built site, by address; a file to take away is none. */
export function readPages(folder = 'dist'): ReadonlyMap<string, BuiltPage> {
  const files = globSync('**/*.html', { cwd: folder, exclude: ['quotations.html'] }).sort();
  return new Map(
    files.map((file) => {
      const html = readFileSync(`${folder}/${file}`, 'utf8');
      const address = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
      return [address, { address, html, $: load(html) }];
    }),
  );
}

/** The values of an attribute of all elements that a selector finds. */
export const attributes = (page: BuiltPage, selector: string, name: string): string[] =>
  elements(page, selector).flatMap(({ attributes }) => attributes[name] ?? []);

/** The elements that a selector finds, with their attributes. */
export function elements({ $ }: Pick<BuiltPage, '$'>, selector: string): FoundElement[] {
  return $(selector)
    .toArray()
    .map((element) => ({
      attributes: $(element).attr() ?? {},
      name: $(element).prop('tagName') ?? '',
    }));
}

interface FoundElement {
  name: string;
  attributes: Record<string, string>;
}
