import { dateInWords, earliestDay } from '../edition/dates.ts';
import { holdersIn } from '../edition/office-holders.ts';
import { partOfYear } from '../edition/part-of-year.ts';
import type { Span } from '../edition/story-span.ts';
import { drawTicks, explainLanes } from '../pictures/office-bar.ts';
import { linkToHolder, officeRows, officeTable, type OfficeTable } from './office-table.ts';
import { entriesInOrder, href, openSite, type Site } from './site.ts';

const address = 'people/by-office/';

/** The way to the table of offices and the years it covers; nothing in an edition without one. */
export async function officesLink() {
  const table = officeTable(await openSite());
  return table?.states.length ? { href: href(address), span: table.span } : undefined;
}

/** The addresses of the table and of its years; none in an edition without one. */
export async function officeAddresses(): Promise<string[]> {
  const paths = await officePaths();
  return paths.map(({ params: { year } }) => (year === undefined ? address : `${address}${year}/`));
}

/** The table of offices and its pages of years, if there are any, as `getStaticPaths` wants them. */
export async function officePaths() {
  const site = await openSite();
  const table = officeTable(site);
  if (table === undefined || table.states.length === 0) return [];
  return [
    { params: { year: undefined }, props: { table: tableView(site, table), year: undefined } },
    ...yearsOf(table.span).map((year) => ({
      params: { year: String(year) },
      props: { table: undefined, year: yearView(table, year) },
    })),
  ];
}

/** The posts of the edition's list, their holders, and the days that a reader may want to choose. */
function tableView(site: Site, { span, states }: OfficeTable) {
  const tables = states.map(({ name, posts }) => ({
    name,
    id: idOf(name),
    posts: posts.map((post) => ({
      id: post.office.id,
      label: post.office.label,
      rows: officeRows(post, span),
    })),
  }));
  const rows = tables.flatMap(({ posts }) => posts.flatMap((post) => post.rows));
  return {
    span,
    legend: explainLanes(rows.map(({ lane }) => lane)),
    people: href('people/'),
    ticks: drawTicks(span),
    years: yearsOf(span).map(linkToYear),
    days: storyDays(site, span),
    states: tables,
  };
}
export type OfficesView = ReturnType<typeof tableView>;

/** Who held which post in one year. */
function yearView({ span, states }: OfficeTable, year: number) {
  return {
    year,
    all: href(address),
    years: yearsOf(span).map(linkToYear),
    states: states.map(({ name, posts }) => ({
      name,
      posts: posts.map((post) => ({
        label: post.office.label,
        holders: holdersIn(post, year).map((holder) => ({
          person: linkToHolder(holder),
          when: partOfYear(holder.tenure, year),
        })),
      })),
    })),
  };
}
export type OfficeYearView = ReturnType<typeof yearView>;

const linkToYear = (year: number) => ({ year, href: href(`${address}${String(year)}/`) });

const yearsOf = ({ from, to }: Span): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The days of the story that every reader must see, for choosing one. */
function storyDays(site: Site, { from, to }: Span) {
  return entriesInOrder(site, 'event').flatMap(({ data, title }) => {
    const day = earliestDay(data.date);
    const isDay = data.date === day && data.importance === 1;
    const year = Number(day.slice(0, 4));
    return isDay && year >= from && year <= to ? [{ day, words: dateInWords(day), title }] : [];
  });
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
