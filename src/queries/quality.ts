import type { AnyEntry } from '../edition/entry.ts';
import { shortened } from '../edition/quotation-words.ts';
import {
  measureQuality,
  type Finding,
  type Measure,
  type MeasureName,
} from '../edition/quality.ts';
import { workAddress } from '../edition/work-groups.ts';
import { shortName } from '../exports/format-citations.ts';
import { kindNames, kinds, type Kind } from '../schemas/kinds.ts';
import { linkTo } from './entry-links.ts';
import { capitalised } from './mentions.ts';
import { qualityWords, qualitySections } from './quality-words.ts';
import { href, openSite, type Site } from './site.ts';

/** A fault counted, in words. */
export interface MeasureView {
  title: string;
  meaning: string;
  count: number;
  /** Of how many, and how large a part: "of 103 people, 12 %". */
  share: string;
  percent: number;
  /** Page with the list; nothing to list has none. */
  href: string | undefined;
}

/** The list of one fault, by kind of entry. */
export interface FaultView extends MeasureView {
  /** Page of all measures. */
  index: string;
  groups: FaultGroup[];
}

interface FaultGroup {
  id: string;
  title: string;
  count: number;
  /** Set where every entry of the kind has the fault: its index lists them. */
  all: string | undefined;
  items: FaultItem[];
}

interface FaultItem {
  href: string;
  title: string;
  /** Dates of an entry, or the works that it cites. */
  note: string | undefined;
  /** What the entry says of itself. */
  sentence: string | undefined;
}

/** Everything that is counted, in sections. */
export async function qualityView() {
  const site = await openSite();
  const measures = new Map(measuresOf(site).map((measure) => [measure.name, measure]));
  const sections = qualitySections.map(({ names, ...section }) => ({
    ...section,
    measures: names.flatMap((name) => {
      const measure = measures.get(name);
      return measure === undefined || measure.of === 0 ? [] : [viewOf(measure)];
    }),
  }));
  return {
    entries: measures.get('drafts')?.of ?? 0,
    sections: sections.filter((section) => section.measures.length > 0),
  };
}

/** The pages of the faults that occur, as Astro's `getStaticPaths` wants them. */
export async function faultPaths() {
  const site = await openSite();
  return measuresOf(site)
    .filter(({ found }) => found.length > 0)
    .map((measure) => ({
      params: { fault: measure.name },
      props: {
        view: { ...viewOf(measure), index: href('quality/'), groups: groupsOf(site, measure) },
      },
    }));
}

/** Addresses of all pages on the quality of the data. */
export function qualityAddresses(site: Site): string[] {
  const faults = measuresOf(site).filter(({ found }) => found.length > 0);
  return ['quality/', ...faults.map(({ name }) => addressOf(name))];
}

const measured = new WeakMap<Site, Measure[]>();

function measuresOf(site: Site): Measure[] {
  const known = measured.get(site) ?? measureQuality(site.edition, site.graph);
  measured.set(site, known);
  return known;
}

const addressOf = (name: MeasureName): string => `quality/${name}/`;

function viewOf({ name, found, of }: Measure): MeasureView {
  const { title, unit, meaning } = qualityWords[name];
  const percent = Math.round((1000 * found.length) / of) / 10;
  return {
    title,
    meaning,
    count: found.length,
    share: `of ${withCommas(of)} ${unit}, ${percentInWords(percent)}`,
    percent,
    href: found.length === 0 ? undefined : href(addressOf(name)),
  };
}

function percentInWords(percent: number): string {
  if (percent === 0 || percent === 100) return percent === 0 ? 'none' : 'all';
  return percent < 1 ? 'less than 1 %' : `${String(Math.floor(percent))} %`;
}

/** "1895" gives "1,895". */
const withCommas = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

function groupsOf(site: Site, { found }: Measure): FaultGroup[] {
  const works = found.filter(({ entry }) => entry === undefined);
  const byEntry = Map.groupBy(found, ({ entry }) => entry);
  const entries = kindNames.flatMap((kind) => {
    const faulty = (site.ordered.get(kind) ?? []).filter(({ key }) => byEntry.has(key));
    return faulty.length === 0 ? [] : [groupOf(site, kind, faulty, byEntry)];
  });
  if (works.length === 0) return entries;
  const items = works.flatMap(({ work }) => workItem(site, work));
  return [...entries, { id: 'works', title: 'Works', count: items.length, all: undefined, items }];
}

function groupOf(
  site: Site,
  kind: Kind,
  faulty: readonly AnyEntry[],
  byEntry: ReadonlyMap<string | undefined, Finding[]>,
): FaultGroup {
  const findings = faulty.map((entry) => ({ entry, found: byEntry.get(entry.key) ?? [] }));
  const isBare = findings.every(({ found }) => found.every(hasNoDetail));
  const isWhole = faulty.length === site.ordered.get(kind)?.length;
  return {
    id: kinds[kind].address,
    title: capitalised(kinds[kind].many),
    count: faulty.length,
    all: isBare && isWhole && faulty.length > 12 ? href(`${kinds[kind].address}/`) : undefined,
    items: findings.flatMap(({ entry, found }) => itemsOf(site, entry, found)),
  };
}

const hasNoDetail = ({ sentence, work }: Finding): boolean =>
  sentence === undefined && work === undefined;

function itemsOf(site: Site, entry: AnyEntry, found: readonly Finding[]): FaultItem[] {
  const { title, href: address, detail } = linkTo(entry);
  const sentences = found.flatMap(({ sentence }) => sentence ?? []);
  if (sentences.length > 0) {
    return sentences.map(({ anchor, words }) => ({
      href: `${address}#${anchor}`,
      title,
      note: undefined,
      sentence: shortened(words, 300),
    }));
  }
  const works = new Set(
    found.flatMap(({ work }) => workItem(site, work).map((item) => item.title)),
  );
  const note = works.size > 0 ? [...works].join('; ') : detail;
  return [{ href: address, title, note, sentence: undefined }];
}

function workItem({ edition }: Site, key: string | undefined): FaultItem[] {
  const item = key === undefined ? undefined : edition.bibliography.get(key);
  if (item === undefined) return [];
  const address = href(workAddress(item));
  return [{ href: address, title: shortName(item), note: undefined, sentence: undefined }];
}
