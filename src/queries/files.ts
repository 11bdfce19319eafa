import { entryTitle } from '../edition/entry-title.ts';
import { dataFiles, type DataFile } from '../exports/data-files.ts';
import { openSearch } from '../exports/open-search.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { bibliographyAddresses } from './bibliography.ts';
import { qualityAddresses } from './quality.ts';
import { officeAddresses } from './offices.ts';
import { href, openSite, wholeAddress } from './site.ts';

/** The files of the data page. */
export async function allDataFiles(): Promise<DataFile[]> {
  const { edition, graph, ordered } = await openSite();
  return dataFiles(edition, graph, ordered, ({ address }) => wholeAddress(address));
}

/** How a browser searches the site. */
export async function searchDescription(): Promise<string> {
  const { edition } = await openSite();
  const { title, shortTitle, description } = edition.settings;
  return openSearch({
    title,
    shortTitle,
    description,
    search: wholeAddress('search/'),
    icon: wholeAddress('icon.svg'),
  });
}

const otherPages = ['add-note/', 'chapters/', 'index/', 'offline/', 'search/'];

/** Every address that search engines may list. Source: https://www.sitemaps.org/protocol.html */
export async function sitemap(): Promise<string> {
  const site = await openSite();
  const { ordered } = site;
  const indexes = kindNames
    .filter((kind) => !['page', 'chapter'].includes(kind))
    .map((kind) => `${kinds[kind].address}/`);
  const entries = kindNames.flatMap((kind) =>
    (ordered.get(kind) ?? []).map(({ address }) => address),
  );
  const addresses = [
    ...entries,
    ...indexes,
    ...otherPages,
    ...bibliographyAddresses(site),
    ...qualityAddresses(site),
    ...(await officeAddresses()),
  ];
  const lines = addresses.map((address) => `  <url><loc>${wholeAddress(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</urlset>
`;
}

export const robots = (): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('sitemap.xml')}\n`;

/** Former addresses of entries, each with the present one, as Astro's `getStaticPaths` wants them. */
export async function formerPaths() {
  const { edition } = await openSite();
  return [...edition.entries.values()].flatMap((entry) =>
    (entry.data.aliases ?? []).map((alias) => ({
      params: { section: kinds[entry.kind].address, former: alias },
      props: { title: entryTitle(entry), href: href(entry.address) },
    })),
  );
}
