import { entryTitle } from '../edition/entry-title.ts';
import { atomFeed } from '../exports/atom-feed.ts';
import { dataFiles, type DataFile } from '../exports/data-files.ts';
import { openSearch } from '../exports/open-search.ts';
import { kindNames, kinds } from '../schemas/kinds.ts';
import { firstWords } from './entry-views.ts';
import { bibliographyAddresses } from './bibliography.ts';
import { qualityAddresses } from './quality.ts';
import { officeAddresses } from './offices.ts';
import { entriesInOrder, href, openSite } from './site.ts';

const whole = (address: string): string => new URL(href(address), import.meta.env.SITE).href;

/** The files of the data page. */
export async function allDataFiles(): Promise<DataFile[]> {
  const { edition, graph, ordered } = await openSite();
  return dataFiles(edition, graph, ordered, ({ address }) => whole(address));
}

/** The forty documents and notes that changed last, as a feed. */
export async function feed(): Promise<string> {
  const site = await openSite();
  const items = [...entriesInOrder(site, 'document'), ...entriesInOrder(site, 'note')]
    .flatMap((entry) => {
      const updated = site.history.get(entry.file);
      if (updated === undefined) return [];
      return [
        {
          title: entryTitle(entry),
          address: whole(entry.address),
          updated,
          summary: entry.data.summary ?? firstWords(entry),
        },
      ];
    })
    .sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated))
    .slice(0, 40);
  const { title, editors } = site.edition.settings;
  return atomFeed(
    { title, address: whole(''), feed: whole('feed.xml'), author: editors.join(', ') },
    items,
  );
}

/** How a browser searches the site. */
export async function searchDescription(): Promise<string> {
  const { edition } = await openSite();
  const { title, shortTitle, description } = edition.settings;
  return openSearch({
    title,
    shortTitle,
    description,
    search: whole('search/'),
    icon: whole('icon.svg'),
  });
}

const otherPages = ['chapters/', 'index/', 'offline/', 'search/'];

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
  const lines = addresses.map((address) => `  <url><loc>${whole(address)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</urlset>
`;
}

export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${whole('sitemap.xml')}\n`;

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
