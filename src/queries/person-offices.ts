import type { Entry } from '../edition/entry.ts';
import { tenureOf } from '../edition/tenure.ts';
import {
  drawLane,
  drawMarks,
  drawTicks,
  explainLanes,
  type Lane,
  type Tick,
} from '../pictures/office-bar.ts';
import type { Role } from '../schemas/person.ts';
import { inlineDate } from './facts.ts';
import { officeTable, type OfficeTable } from './office-table.ts';
import { href, type Site } from './site.ts';
import type { Inline } from './views.ts';

/** What a person held and when; with a chart against the story where any of it falls into it. */
export interface PersonOffices {
  lines: { title: Inline; of: string | undefined; when: Inline[]; lane: Lane | undefined }[];
  chart: OfficeChart | undefined;
}

export interface OfficeChart {
  ticks: Tick[];
  /** What the chart shows, for those who cannot see it. */
  inWords: string;
  /** What its marks of doubt mean. */
  legend: string | undefined;
  /** Days on which the person appears, as marks: "7 quotations". */
  marks: { label: string; href: string; places: number[] }[];
}

/** Days of one kind on which a person appears; `href` leads to where they are listed. */
export interface Appearances {
  label: string;
  href: string;
  days: string[];
}

export function personOffices(
  site: Site,
  { data }: Entry<'person'>,
  appearances: readonly Appearances[],
): PersonOffices {
  const table = officeTable(site);
  const lines = (data.roles ?? []).map((role) => ({
    title: officeLink(role, table),
    of: isKnown(role, data.countries) ? undefined : role.of,
    when: termInLine(role),
    lane: table && drawLane(tenureOf(role), table.span, data.died),
  }));
  if (table === undefined || lines.length === 0) return { lines, chart: undefined };
  const { span } = table;
  const marks = appearances
    .map(({ days, ...rest }) => ({ ...rest, places: drawMarks(days, span) }))
    .filter(({ places }) => places.length > 0);
  const isWithin = lines.some(({ lane }) => lane !== undefined && lane.parts.length > 0);
  if (!isWithin && marks.length === 0) return { lines, chart: undefined };
  const inWords = [
    `Time line from ${String(span.from)} to ${String(span.to)}`,
    ...lines.map(({ title, when }) => [title.text, wordsOf(when)].filter(Boolean).join(', ')),
    ...marks.map(({ label }) => label),
  ].join('; ');
  const legend = explainLanes(lines.map(({ lane }) => lane));
  return { lines, chart: { ticks: drawTicks(span), inWords, legend, marks } };
}

const wordsOf = (pieces: readonly Inline[]): string => pieces.map(({ text }) => text).join('');

/** The office, leading to those who held the post before and after. */
function officeLink({ title, office }: Role, table: OfficeTable | undefined): Inline {
  if (office === undefined || !table?.posts.has(office)) return { text: title };
  return { text: title, href: href(`people/by-office/#${office}`) };
}

/** Where an office was held goes without saying if the title says so, or it is the person's one state. */
const isKnown = ({ title, of }: Role, countries: readonly string[]): boolean =>
  title.includes(of) || (countries.length === 1 && countries[0] === of);

/** "22 July 1940 – 18 July 1941", "from 1939", "until 1945", "in April 1942". */
function termInLine({ from, to }: Role): Inline[] {
  const start = inlineDate(from);
  const end = inlineDate(to);
  if (start === undefined) return end === undefined ? [] : [{ text: 'until ' }, ...end];
  if (end === undefined) return [{ text: 'from ' }, ...start];
  if (from === to) return start;
  return [...start, { text: ' – ' }, ...end];
}
