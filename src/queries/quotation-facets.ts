import { slug } from 'github-slugger';
import { entryTitle } from '../edition/entry-title.ts';
import { recordSigns } from '../edition/record-signs.ts';
import { speakerName } from './entries/quotation.ts';
import { labelOf, yearsOf } from './facts.ts';
import { speakerOf } from './series.ts';
import { findEntry, type EntryOf, type Site } from './site.ts';

/** One respect in which the quotations can be narrowed down, with the values that occur. */
export interface Facet {
  /** Its name in addresses. */
  name: FacetName;
  label: string;
  options: (Value & { count: number })[];
}

type Quotation = EntryOf<'quotation'>;
type FacetName = 'speaker' | 'to' | 'theme' | 'chapter' | 'year' | 'record';

export interface Value {
  value: string;
  label: string;
  /** Values stand in the order of these. */
  order: string;
}

/** What narrows the list down, without the respects in which all are alike. */
export function facetsOf(site: Site, quotations: readonly Quotation[]): Facet[] {
  return facets.flatMap(({ name, label, values }) => {
    const found = new Map<string, Value & { count: number }>();
    for (const entry of quotations) {
      for (const value of values(site, entry)) {
        const known = found.get(value.value);
        if (known) known.count += 1;
        else found.set(value.value, { ...value, count: 1 });
      }
    }
    const options = [...found.values()].sort((a, b) => collator.compare(a.order, b.order));
    return options.length < 2 ? [] : [{ name, label, options }];
  });
}

/** The values of one quotation, as its item states them: "speaker=darwin-charles theme=species". */
export const facetKeys = (site: Site, entry: Quotation): string =>
  facets
    .flatMap(({ name, values }) => values(site, entry).map(({ value }) => `${name}=${value}`))
    .join(' ');

const collator = new Intl.Collator('en', { numeric: true });

const facets: readonly {
  name: FacetName;
  label: string;
  values: (site: Site, entry: Quotation) => Value[];
}[] = [
  { name: 'speaker', label: 'Speaker', values: speakerValues },
  { name: 'to', label: 'Addressee', values: (site, { data }) => personValues(site, data.to) },
  { name: 'theme', label: 'Theme', values: themeValues },
  { name: 'chapter', label: 'Chapter', values: chapterValues },
  {
    name: 'year',
    label: 'Year',
    values: (_, { data }) =>
      yearsOf(data.date).map((year) => ({ value: year, label: year, order: year })),
  },
  { name: 'record', label: 'Record', values: recordValues },
];

function speakerValues(site: Site, entry: Quotation): Value[] {
  if (entry.data.speaker !== undefined) return personValues(site, entry.data.speaker);
  const label = speakerName(site, entry);
  return label === '' ? [] : [{ value: slug(speakerOf(entry)), label, order: label }];
}

function personValues(site: Site, id: string | undefined): Value[] {
  const person = id === undefined ? undefined : findEntry(site, 'person', id);
  if (person === undefined) return [];
  return [{ value: person.id, label: person.data.name, order: person.data.sortName }];
}

function themeValues({ edition }: Site, { data }: Quotation): Value[] {
  const { themes } = edition.settings;
  return data.themes.map((theme) => ({
    value: theme,
    label: labelOf(themes, theme),
    order: String(themes.findIndex(({ id }) => id === theme)),
  }));
}

function chapterValues(site: Site, { data }: Quotation): Value[] {
  const chapter = data.chapter === undefined ? undefined : findEntry(site, 'chapter', data.chapter);
  if (chapter === undefined) return [];
  const order = String(site.position.get(chapter.key));
  return [{ value: chapter.id, label: entryTitle(chapter), order }];
}

function recordValues(_: Site, { data }: Quotation): Value[] {
  const signs = Object.keys(recordSigns);
  return (data.record ?? []).map((sign) => ({
    value: sign,
    label: recordSigns[sign].label,
    order: String(signs.indexOf(sign)),
  }));
}
